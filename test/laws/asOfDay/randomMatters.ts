import fc from 'fast-check';
import type { Written } from '../../fixtures/dataset.ts';
import { EARLIEST, LATEST, MONTHS, SOURCES, dayText, written, type Lived, type Matter, type Said } from './matters.ts';
import { day, given, isTold } from './randomDates.ts';
import type { Asked } from './oracle.ts';

type Claim = Written['documents'][string]['claims'][number];
type About = Pick<Claim, 'tie' | 'event' | 'roles'>;

/** Speakers, and whose voice each is. */
export const VOICES: Record<string, string> = { minister: 'crown', herald: 'crown', rebel: 'rebel' };

const said = (act: boolean) =>
  fc
    .record({
      document: fc.constantFrom(...Object.keys(SOURCES)),
      supports: fc.constantFrom(true, true, true, false),
      attribution: fc.constantFrom(
        'AUTHOR',
        'ASSESSED',
        'STATED',
        'REPORTED',
        'CLAIMED',
        'ALLEGED',
        'CLAIMED',
        'ALLEGED',
      ),
      hedged: fc.constantFrom(false, false, true),
      speaker: fc.constantFrom(...Object.keys(VOICES)),
      origin: fc.constantFrom('', '', 'wire'),
      given: given(act),
    })
    .filter((one) => isTold(one.given, one.document));
type Drawn = ReturnType<typeof said> extends fc.Arbitrary<infer Value> ? Value : never;

/** A matter, and the claims that say so of it, as the dataset has them. */
export interface Drafted {
  matter: Matter;
  claims: { document: string; claim: Claim }[];
}

const isSpoken = (attribution: string) => attribution !== 'AUTHOR' && attribution !== 'REPORTED';

function draft(id: string, one: Drawn, about: About) {
  const { document, supports, attribution, hedged, origin } = one;
  const speaker = isSpoken(attribution) ? one.speaker : undefined;
  const period = written(one.given);
  const claim: Claim = {
    ...{ id, ...about, stance: supports ? ('SUPPORTS' as const) : ('DENIES' as const), hedged },
    attribution: attribution as Claim['attribution'],
    ...(speaker && { speaker }),
    ...(origin && { origin }),
    ...(period !== undefined && { period }),
    ...{ paragraphs: [1], paraphrase: 'Said.' },
  };
  const voice = speaker ? (VOICES[speaker] as string) : '';
  return {
    seed: { document, claim },
    said: { id, document, supports, attribution, hedged, voice, origin, given: one.given },
  };
}

/** What a claim may be about: the tie, its event, the part of one end. Each matter has ends and an event of its own. */
function subjects(
  place: number,
  act: boolean,
  projected: boolean,
): { tie: string; about: Record<Said['about'], About> } {
  const [from, to, event] = [`g${place}`, `p${place}`, `${act ? 'raid' : 'truce'}-${place}`];
  if (!projected) {
    const type = act ? ('ATTACKED' as const) : ('FUNDED' as const);
    const about = { tie: { from, type, to } };
    return { tie: `${from}.${type}.${to}`, about: { TIE: about, EVENT: about, PART: about } };
  }
  return {
    tie: `${from}.${act ? 'ATTACKED' : 'CEASEFIRE_WITH'}.${to}.${event}`,
    about: {
      TIE: { event, roles: act ? { PERPETRATOR: [from], TARGET: [to] } : { PARTY: [from, to] } },
      EVENT: { event },
      PART: { event, roles: act ? { PERPETRATOR: [from] } : { PARTY: [to] } },
    },
  };
}

const bounding = (place: number, bound: Lived['bound']): About =>
  bound === 'DEATH'
    ? { tie: { from: 'minister', type: 'KILLED', to: `p${place}` } }
    : { tie: { from: 'minister', type: 'FOUNDED', to: `g${place}` } };
const killed = (place: number, supports: boolean): About => ({
  event: `killing-${place}`,
  ...(supports && { roles: { KILLED: [`p${place}`] } }),
});

const kind = fc.constantFrom<Said['about']>('TIE', 'TIE', 'TIE', 'EVENT', 'PART');

function matterAt(place: number): fc.Arbitrary<Drafted> {
  return fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).chain(([act, projected, mortal]) => {
    const { tie, about } = subjects(place, act, projected);
    const claim = fc.tuple(said(act), projected ? kind : fc.constant<Said['about']>('TIE'));
    const life = fc.tuple(said(true), fc.constantFrom<Lived['bound']>('DEATH', 'FOUNDING'), fc.boolean());
    return fc
      .tuple(fc.array(claim, { minLength: 0, maxLength: 4 }), said(act), fc.array(life, { maxLength: mortal ? 3 : 0 }))
      .map(([others, first, lives]) => {
        const all: [Drawn, Said['about']][] = [[first, 'TIE'], ...others];
        const drafted = all.map(([one, on], index) => ({ ...draft(`m${place}-${index}`, one, about[on]), on }));
        const lived = lives.map(([one, bound, killing], index) => {
          const ofEvent = killing && bound === 'DEATH';
          const on = ofEvent ? killed(place, one.supports) : bounding(place, bound);
          return { ...draft(`m${place}-life-${index}`, one, on), bound, ofEvent };
        });
        return {
          matter: {
            ...{ id: tie, act },
            claims: drafted.map(({ said: one, on }): Said => ({ ...one, about: on })),
            lives: lived.map(({ said: one, bound, ofEvent }): Lived => ({ ...one, bound, ofEvent })),
          },
          claims: [...drafted, ...lived].map(({ seed }) => seed),
        };
      });
  });
}

const MATTERS = 12;

/** As many matters as a world holds. */
export const matters: fc.Arbitrary<Drafted[]> = fc.tuple(
  ...Array.from({ length: MATTERS }, (_, place) => matterAt(place)),
);

/** A claim that is drawn, and not yet about anything. */
export type Further = Drawn;

/** One more claim for each matter of a world. */
export const furtherClaims: fc.Arbitrary<Further[]> = fc.array(said(true), { minLength: MATTERS, maxLength: MATTERS });

/** The same matter with one more claim on the tie. */
export function withOneMore({ matter, claims }: Drafted, place: number, one: Drawn): Drafted {
  const about = claims.find(({ claim }) => claim.id === `m${place}-0`)?.claim as Claim;
  const { tie, event, roles } = about;
  const { seed, said: added } = draft(`m${place}-more`, one, tie ? { tie } : { event, roles });
  return { matter: { ...matter, claims: [...matter.claims, { ...added, about: 'TIE' }] }, claims: [...claims, seed] };
}

/** The dataset that holds the matters. */
export function seedsOf(drafted: Drafted[]): Written {
  const places = drafted.map((_, place) => place);
  return {
    actors: {
      ...Object.fromEntries(
        Object.entries(VOICES).map(([id, voice]) => [
          id,
          { name: id, kind: 'GROUP' as const, ...(voice !== id && { voice }) },
        ]),
      ),
      crown: { name: 'Crown', kind: 'STATE' },
      ...Object.fromEntries(
        places.flatMap((place) => [
          [`g${place}`, { name: `g${place}`, kind: 'GROUP' as const }],
          [`p${place}`, { name: `p${place}`, kind: 'PERSON' as const }],
        ]),
      ),
    },
    events: Object.fromEntries(
      places.flatMap((place) => [
        [`raid-${place}`, { kind: 'ATTACK' as const, title: 'A raid' }],
        [`truce-${place}`, { kind: 'CEASEFIRE' as const, title: 'A truce' }],
        [`killing-${place}`, { kind: 'KILLING' as const, title: 'A killing' }],
      ]),
    ),
    documents: Object.fromEntries(
      Object.entries(SOURCES).map(([id, { published, reliability }]) => [
        id,
        {
          published,
          reliability,
          claims: drafted.flatMap(({ claims }) =>
            claims.filter(({ document }) => document === id).map(({ claim }) => claim),
          ),
        },
      ]),
    ),
  };
}

/** A time asked for, as text and as days, and what else is left out. */
export const asked: fc.Arbitrary<Asked & { text: string }> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: day.map((n) => ({ text: dayText(n), on: [n, n] as [number, number] })) },
      {
        weight: 2,
        arbitrary: fc
          .constantFrom(...Object.keys(MONTHS))
          .map((name) => ({ text: name, on: MONTHS[name] as [number, number] })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(day, fc.integer({ min: 1, max: 25 }))
          .map(([n, more]) => ({ text: `${dayText(n)}/${dayText(n + more)}`, on: [n, n + more] as [number, number] })),
      },
      day.map((n) => ({ text: `../${dayText(n)}`, on: [EARLIEST, n] as [number, number] })),
      day.map((n) => ({ text: `${dayText(n)}/..`, on: [n, LATEST] as [number, number] })),
    ),
    fc.constantFrom(
      ...[
        {},
        {},
        {},
        { withoutDocuments: ['d1'] },
        { withoutDocuments: ['d3'] },
        { attributions: ['AUTHOR', 'CLAIMED', 'ALLEGED'] },
      ],
    ),
  )
  .map(([when, rest]) => ({ ...when, ...rest }));
