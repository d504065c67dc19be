import { SOURCES, type Matter, type Said } from './matters.ts';

/** What the claims that are kept come to. */
export interface Weighed {
  status: string;
  confidence: number;
  denial: number;
  claims: string[];
}

const RELIABILITY = { A: 0.95, B: 0.8, D: 0.4 };
const ATTRIBUTION: Record<string, number> = {
  AUTHOR: 0.9,
  ASSESSED: 0.7,
  STATED: 0.7,
  REPORTED: 0.6,
  CLAIMED: 0.4,
  ALLEGED: 0.4,
};

/** Status, support and denial by DESIGN §2 and §6. */
export function figuresOf(kept: Said[], matter: Matter): Weighed {
  return {
    status: statusOf(kept),
    confidence: weightOf(
      kept.filter(({ supports }) => supports),
      matter,
    ),
    denial: weightOf(
      kept.filter(({ supports }) => !supports),
      matter,
    ),
    claims: kept.map(({ id }) => id).sort(),
  };
}

/** Whether it is for or against the tie: a claim of the event alone supports only that it took place. */
export function bears({ about, supports }: Said): boolean {
  return about === 'TIE' || !supports;
}

function statusOf(kept: Said[]): string {
  const supports = kept.filter((claim) => claim.supports);
  const say = (...attributions: string[]) => supports.filter(({ attribution }) => attributions.includes(attribution));
  const firm = (claims: Said[]) => claims.filter(({ hedged }) => !hedged);
  if (kept.length === 0) return 'NONE';
  if (supports.length === 0) return 'DENIED';
  if (supports.length < kept.length) return 'CONTESTED';
  if (firm(say('AUTHOR', 'ASSESSED', 'STATED')).length > 0) return 'SUPPORTED';
  const accusers = firm(say('ALLEGED'));
  if (firm(say('CLAIMED')).some((party) => accusers.some(({ voice }) => voice !== party.voice))) return 'SUPPORTED';
  if (say('AUTHOR', 'ASSESSED', 'STATED', 'REPORTED').length > 0) return 'REPORTED';
  return say('CLAIMED').length > 0 ? 'CLAIMED' : 'ALLEGED';
}

function weightOf(claims: Said[], { claims: all }: Matter): number {
  const heaviest = new Map<string, number>();
  for (const claim of claims) {
    const { reliability } = SOURCES[claim.document] as (typeof SOURCES)[string];
    const whole = RELIABILITY[reliability] * (ATTRIBUTION[claim.attribution] as number);
    const weight = Math.round(10_000 * (claim.hedged ? whole / 2 : whole)) / 10_000;
    const origin = originOf(claim, all);
    heaviest.set(origin, Math.max(heaviest.get(origin) ?? 0, weight));
  }
  const doubt = [...heaviest.values()].reduce((product, weight) => product * (1 - weight), 1);
  return Math.round(10_000 * (1 - doubt)) / 10_000;
}

/** An author who says what a footnote of his gives, for the same side, is no second origin. */
function originOf({ origin, voice, document, attribution, supports }: Said, all: Said[]): string {
  const itself = origin || voice || document;
  if (attribution !== 'AUTHOR' || origin) return itself;
  const notes = all
    .filter(bears)
    .filter(
      (one) =>
        bears(one) &&
        one.attribution === 'AUTHOR' &&
        one.origin &&
        one.document === document &&
        one.supports === supports,
    );
  return notes.map((one) => one.origin).sort()[0] ?? itself;
}
