import type { Agreement, AmountInWords, EvidenceAmount, Stance } from '../generated/schema.ts';
import { inARow, inWords, numberOf, twoDecimals } from '../language/words.ts';
import type { EvidenceRecord } from '../records/records.ts';

/** A claim as it counts in a verdict. */
export type Weighed = Pick<EvidenceRecord, 'stance' | 'origin' | 'weight' | 'document'>;

/** How much evidence there is, whichever way it points. */
export function amountOf(evidence: readonly Weighed[]): EvidenceAmount {
  const [pro, con] = [sideOf(evidence, 'SUPPORTS'), sideOf(evidence, 'DENIES')];
  const origins = new Set(evidence.map(({ origin }) => origin)).size;
  return {
    inWords: amountInWords(origins),
    origins,
    claimsFor: pro.length,
    claimsAgainst: con.length,
    originsFor: weightsOf(pro).length,
    originsAgainst: weightsOf(con).length,
    documents: new Set(evidence.map(({ document }) => document)).size,
  };
}

/** From how many origins on there is so much of it. */
const AMOUNTS: [least: number, amount: AmountInWords][] = [
  [5, 'MUCH'],
  [3, 'SOME'],
  [1, 'LITTLE'],
  [0, 'NOTHING'],
];

function amountInWords(origins: number): AmountInWords {
  return AMOUNTS.find(([least]) => origins >= least)?.[1] ?? 'NOTHING';
}

/** How many times as heavy as the other a side has to be for most to be on it. */
const MOST = 3;

/** How far claims agree, however many there are: by the weights of their origins, each by its heaviest claim. */
export function agreementOf(evidence: readonly Weighed[]): Agreement {
  if (evidence.length === 0) return 'NO_EVIDENCE';
  const [pro, con] = [sumOf(sideOf(evidence, 'SUPPORTS')), sumOf(sideOf(evidence, 'DENIES'))];
  if (!evidence.some(({ stance }) => stance === 'DENIES')) return 'ALL_SAY_SO';
  if (!evidence.some(({ stance }) => stance === 'SUPPORTS')) return 'ALL_DENY';
  if (pro >= round4(MOST * con)) return 'MOSTLY_SAY_SO';
  return con >= round4(MOST * pro) ? 'MOSTLY_DENY' : 'DIVIDED';
}

/** The chance that at least one origin of a side is right, as `confidence` and `denial` of a relationship: four decimals. */
export function weightOf(evidence: readonly Weighed[], stance: Stance): number {
  return round4(1 - weightsOf(sideOf(evidence, stance)).reduce((doubt, weight) => doubt * (1 - weight), 1));
}

const AGREED: Record<Agreement, string> = {
  NO_EVIDENCE: '',
  // That one side is silent is said already.
  ALL_SAY_SO: '',
  MOSTLY_SAY_SO: 'by weight most of it is for the statement',
  DIVIDED: 'neither side clearly outweighs the other',
  MOSTLY_DENY: 'by weight most of it is against the statement',
  ALL_DENY: '',
};

/** Amount and agreement in one sentence, which stands without the statement; neither says how likely that is. */
export function evidenceSentence(evidence: readonly Weighed[]): string {
  if (evidence.length === 0) return 'No claim speaks for the statement or against it.';
  const [pro, con] = [sideOf(evidence, 'SUPPORTS'), sideOf(evidence, 'DENIES')];
  const weight = (what: string, stance: Stance) => `(${what} ${chanceInWords(weightOf(evidence, stance))})`;
  const speaking = (side: readonly Weighed[], beside: readonly Weighed[]) =>
    `${claimsInWords(side, beside)} ${side.length === 1 ? 'speaks' : 'speak'}`;
  const sides =
    pro.length === 0
      ? [`${speaking(con, [])} against the statement ${weight('denial', 'DENIES')}`, 'none speaks for it']
      : [
          `${speaking(pro, [])} for the statement ${weight('support', 'SUPPORTS')}`,
          con.length === 0
            ? 'none speaks against it'
            : `${speaking(con, pro)} against it ${weight('denial', 'DENIES')}`,
        ];
  const agreed = AGREED[agreementOf(evidence)];
  return `The evidence comes from ${numberOf(amountOf(evidence).documents, 'document')}: ${inARow(sides)}${agreed && `; ${agreed}`}.`;
}

/** How many claims of how many origins, told apart from those on the other side where these were told before. */
function claimsInWords(claims: readonly Weighed[], before: readonly Weighed[]): string {
  const count = numberOf(claims.length, 'claim');
  const [own, known] = [claims, before].map((side) => new Set(side.map(({ origin }) => origin))) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...own].filter((origin) => known.has(origin)).length;
  if (known.size === 0) return claims.length === 1 ? count : `${count} from ${numberOf(own.size, 'origin')}`;
  if (shared === 0) return `${count} from ${own.size === 1 ? 'another origin' : numberOf(own.size, 'other origin')}`;
  if (shared < own.size)
    return `${count} from ${numberOf(own.size, 'origin')}, of which ${inWords(shared)} ${shared === 1 ? 'speaks' : 'speak'} on both sides,`;
  if (own.size < known.size) return `${count} from ${inWords(own.size)} of these origins`;
  return `${count} from the same ${own.size === 1 ? 'origin' : `${inWords(own.size)} origins`}`;
}

// However many claims there are, the chance is never one.
function chanceInWords(chance: number): string {
  const rounded = twoDecimals(chance);
  return rounded === '1.00' ? 'over 0.99' : rounded;
}

function sideOf(evidence: readonly Weighed[], stance: Stance): Weighed[] {
  return evidence.filter((one) => one.stance === stance);
}

/** The weight of each origin, that of its heaviest claim. */
function weightsOf(evidence: readonly Weighed[]): number[] {
  const weights = new Map<string, number>();
  for (const { origin, weight } of evidence) weights.set(origin, Math.max(weight, weights.get(origin) ?? 0));
  return [...weights.values()];
}

function sumOf(evidence: readonly Weighed[]): number {
  return round4(weightsOf(evidence).reduce((sum, weight) => sum + weight, 0));
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
