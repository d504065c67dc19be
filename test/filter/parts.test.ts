import fc from 'fast-check';
import { getDirectiveValues, type GraphQLDirective } from 'graphql';
import { schema } from '../../src/api/app.ts';
import {
  EVERYTHING,
  asks,
  checkParameters,
  viewThrough,
  everyTie,
  filterParameters,
  walkParameters,
  type FilterParameters,
} from '../../src/filter/filter.ts';
import type { PartName } from '../../src/filter/part.ts';
import { filterParts } from '../../src/filter/parts.ts';
import { canonicalFilter, filterFields, filterFrom, filterQuery } from '../../src/filter/query.ts';
import { enumNames } from '../../src/schema/catalogue.ts';
import { filterInWords } from '../../src/filter/words.ts';
import type { EvidenceFilter } from '../../src/generated/schema.ts';
import { networkArguments, networkAsked } from '../../src/network/asked.ts';
import { anyFilter, names, partsAsked } from './anyFilter.ts';

const partNames = [...filterParts.keys()];
const queryOf = (filter: EvidenceFilter) => filterQuery(canonicalFilter(filter, names));

/** Parameters as the queries see them: neither order nor repetition in a list means anything. */
function meant(filter: FilterParameters): object {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value]),
  );
}

const readers = { filterParameters, checkParameters };
const anyWalk = anyFilter.filter(({ statuses }) => !statuses?.includes('DENIED'));

it('has a record, and values to try, for every part that the schema has', () => {
  const fields = Object.keys(filterFields(schema)).sort();
  expect([...partNames].sort()).toEqual(fields);
  expect(Object.keys(partsAsked).sort()).toEqual(fields);
});

it.each(Object.values(filterFields(schema)))('looks at what the schema says: $name', ({ name, astNode }) => {
  const directive = schema.getDirective('narrows') as GraphQLDirective;
  const { what } = getDirectiveValues(directive, astNode ?? {}) ?? {};
  expect(filterParts.get(name as PartName)?.narrows).toBe(what);
});

it('keeps the parameters of the parts apart', () => {
  const parameters = [...filterParts.values()].flatMap(({ anything }) => Object.keys(anything));
  expect([...new Set(parameters)].sort()).toEqual([...parameters].sort());
  expect(Object.keys(EVERYTHING).sort()).toEqual([...parameters].sort());
});

describe('the canonical text of a filter', () => {
  it.each(Object.entries(readers))('is read as the same %s as the filter itself', (_, read) => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const again = filterFrom(queryOf(filter), schema);
        expect(meant(read(again, names))).toEqual(meant(read(filter, names)));
        expect(queryOf(again)).toBe(queryOf(filter));
      }),
    );
  });

  it('is read as the same walkParameters as the filter itself', () => {
    fc.assert(
      fc.property(anyWalk, (filter) => {
        const again = filterFrom(queryOf(filter), schema);
        expect(meant(walkParameters(again, names))).toEqual(meant(walkParameters(filter, names)));
      }),
    );
  });

  it('knows neither order nor repetition in lists', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const respelt = Object.fromEntries(
          Object.entries(filter).map(([name, given]) => [
            name,
            Array.isArray(given) ? [...given, ...given].reverse() : given,
          ]),
        );
        expect(queryOf(respelt)).toBe(queryOf(filter));
      }),
    );
  });

  it('is where a network and its files are asked for, and asks the same', () => {
    const anyNetwork = fc.record({ filter: anyFilter }, { requiredKeys: [] });
    fc.assert(
      fc.property(anyNetwork, (args) => {
        const asked = networkAsked(args, names);
        const again = networkAsked(networkArguments(asked.query, schema), names);
        expect(meant(again.question.filter)).toEqual(meant(asked.question.filter));
        expect(again.query).toBe(asked.query);
      }),
    );
  });
});

describe.each(partNames)('%s', (name) => {
  const values: fc.Arbitrary<unknown> = partsAsked[name];
  const apart = fc
    .tuple(anyFilter, fc.option(values, { nil: undefined }), values)
    .map(([rest, one, other]) => {
      const filter = { on: '2009', ...rest };
      return [
        { ...filter, [name]: one },
        { ...filter, [name]: other },
      ] as [EvidenceFilter, EvidenceFilter];
    })
    .filter(([one, other]) => differ(filterParameters(one, names), filterParameters(other, names)));

  it('is told in words, and stands in the text, wherever it changes what is asked', () => {
    fc.assert(
      fc.property(apart, ([one, other]) => {
        const [left, right] = [one, other].map((filter) => filterInWords(filterParameters(filter, names)));
        expect(left).not.toBe(right);
        expect(queryOf(one)).not.toBe(queryOf(other));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves something out where it asks, and all through where it does not', () => {
    let asking = 0;
    fc.assert(
      fc.property(values, (given) => {
        const parameters = filterParameters({ on: '2009', [name]: given }, names);
        // Where no time is asked for, no certainty is.
        const again = filterParameters(name === 'on' ? {} : { on: '2009' }, names);
        const asked = asks(parameters, name);
        if (asked) asking++;
        else expect(meant(parameters)).toEqual(meant({ ...again, ...filterParts.get(name)?.anything }));
      }),
    );
    expect(asking).toBeGreaterThan(10);
    expect(asks(EVERYTHING, name)).toBe(false);
  });

  it('is loosened where it looks at ties, and kept where it looks at claims', () => {
    const part = filterParts.get(name);
    const parameters = Object.keys(part?.anything ?? {}) as (keyof FilterParameters)[];
    const looksAtClaims = part?.narrows === 'CLAIMS';
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const asked = filterParameters(filter, names);
        const [every, inside] = [everyTie(asked), viewThrough(asked)];
        for (const parameter of parameters) {
          expect(every[parameter]).toEqual((looksAtClaims ? asked : EVERYTHING)[parameter]);
          if (looksAtClaims) expect(inside[parameter]).toEqual(asked[parameter]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('is no part of a view where it only chooses among ties', () => {
  const parts: EvidenceFilter = { certainty: 'CERTAINLY', minConfidence: 0.5, statuses: ['DENIED'] };
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const seen = viewThrough(filterParameters(filter, names));
      expect(viewThrough(filterParameters({ ...filter, ...parts }, names))).toEqual(seen);
      // Whatever claims remain, and however sure it is at the time asked for, which is told where one is.
      expect(seen.statuses).toEqual(enumNames('Status'));
      expect(seen.minConfidence).toBe(EVERYTHING.minConfidence);
      expect(seen.certainty).toBe(asks(seen, 'on') ? -1 : 0);
    }),
  );
});

function differ(one: FilterParameters, other: FilterParameters): boolean {
  return JSON.stringify(meant(one)) !== JSON.stringify(meant(other));
}
