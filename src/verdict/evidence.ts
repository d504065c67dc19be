import type { Agreement, AmountInWords, EvidenceAmount, Stance } from '../generated/schema.ts';
import { counted, twoDecimals } from '../language/words.ts';
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
  NO_EVIDENCE: 'so there is nothing to agree on',
  ALL_SAY_SO: 'all say so',
  MOSTLY_SAY_SO: 'by their weights most say so',
  DIVIDED: 'they are divided',
  MOSTLY_DENY: 'by their weights most deny it',
  ALL_DENY: 'all deny it',
};

/** Amount and agreement in one sentence; neither says how likely it is. */
export function evidenceSentence(evidence: readonly Weighed[]): string {
  const { inWords, claimsFor, claimsAgainst, originsFor, originsAgainst, documents } = amountOf(evidence);
  const agreement = agreementOf(evidence);
  if (inWords === 'NOTHING') return `Nothing is said for it or against it, ${AGREED[agreement]}.`;
  const side = (claims: number, origins: number) =>
    claims === 0
      ? 'no claim speaks'
      : `${counted(claims, 'claim')} of ${counted(origins, 'origin')} ${claims === 1 ? 'speaks' : 'speak'}`;
  const weight = (claims: number, what: string, stance: Stance) =>
    claims === 0 ? '' : ` (${what} ${chanceInWords(weightOf(evidence, stance))})`;
  const pro = `${side(claimsFor, originsFor)} for it${weight(claimsFor, 'support', 'SUPPORTS')}`;
  const con = `${side(claimsAgainst, originsAgainst)} against it${weight(claimsAgainst, 'denial', 'DENIES')}`;
  const amount = `There is ${inWords.toLowerCase()} evidence, in ${counted(documents, 'document')}`;
  // One claim alone agrees with no other.
  const agreed = claimsFor + claimsAgainst > 1 ? `; ${AGREED[agreement]}` : '';
  return `${amount}: ${pro}, and ${con}${agreed}.`;
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
