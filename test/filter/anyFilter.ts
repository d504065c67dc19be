import fc from 'fast-check';
import { UnknownActor, UnknownDocument } from '../../src/errors.ts';
import type { NameResolver } from '../../src/filter/filter.ts';
import type { PartInput, PartName } from '../../src/filter/part.ts';
import type { EvidenceFilter } from '../../src/generated/schema.ts';

const actors: Record<string, string> = { AF: 'arrow', arrow: 'arrow', 'Dara of the Wing': 'dara', dara: 'dara' };

/** Two actors, each by two names, and documents from d0 to d9. */
export const names: NameResolver = {
  actor(name) {
    const id = actors[name];
    if (!id) throw new UnknownActor(name, []);
    return id;
  },
  document(id) {
    if (!/^d\d$/.test(id)) throw new UnknownDocument(id, []);
    return id;
  },
};

const some = <Value>(...values: Value[]) => fc.array(fc.constantFrom(...values), { maxLength: 4 });
const fraction = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const dates = fc.constantFrom(
  ...['2009', '2009-05', '2009-05-06', '2009-01-01/2009-12-31', '2008-02', '2008-02-01/2008-02-29', '2009-21'],
  ...['2009~', '2009~/2011', '../2009', '2009/..', '/2009', '[2009..2011]', '../..', '9998~', '0044-03-15', '0002~'],
);

/** What may be given for each part of a filter, in several spellings of the same. */
export const partsAsked: { [Name in PartName]-?: fc.Arbitrary<PartInput<Name>> } = {
  on: dates,
  certainty: fc.constantFrom('POSSIBLY', 'DOCUMENTED', 'CERTAINLY'),
  knownBy: dates,
  minConfidence: fraction,
  statuses: some('SUPPORTED', 'CONTESTED', 'REPORTED', 'CLAIMED', 'ALLEGED', 'DENIED'),
  withoutDocuments: some('d1', 'd2', 'd3'),
  accordingTo: some('AF', 'arrow', 'Dara of the Wing'),
  attributions: some('AUTHOR', 'ASSESSED', 'STATED', 'REPORTED', 'CLAIMED', 'ALLEGED'),
};

/** A filter with any of its parts. */
export const anyFilter: fc.Arbitrary<EvidenceFilter> = fc.record(partsAsked, { requiredKeys: [] });
