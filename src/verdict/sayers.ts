import type { Attribution } from '../generated/schema.ts';
import { listed } from '../language/words.ts';
import type { ClaimRecord } from '../records/records.ts';

export type NameOf = (actor: string) => string;

/** What decides who says something, and on what ground. */
export type Said = Pick<ClaimRecord, 'attribution' | 'hedged' | 'speaker' | 'document'>;

/** Grounds in words, the best first. */
const GROUNDS: { attributions: Attribution[]; words: string }[] = [
  { attributions: ['AUTHOR', 'STATED'], words: 'said' },
  { attributions: ['ASSESSED'], words: 'assessed to be so' },
  { attributions: ['REPORTED'], words: 'reported' },
  { attributions: ['CLAIMED'], words: 'claimed' },
  { attributions: ['ALLEGED'], words: 'alleged' },
];

/** How many of the grounds, unhedged, are more than a report, a claim of one's own or an allegation. */
const GOOD_GROUNDS = 2;

/** Who says so, and on what ground: each speaker once, with the best. "Only" where none of it is on good ground. */
export function supportOf(claims: readonly Said[], nameOf: NameOf): string {
  const phrases = byGround(claims).map(([ground, said]) => {
    const hedged = ground >= GROUNDS.length;
    return `${GROUNDS[ground % GROUNDS.length]?.words}${hedged ? ' with reservation' : ''} by ${sayersOf(said, nameOf)}`;
  });
  return `${onGoodGround(claims) ? '' : 'only '}${inARow(phrases)}`;
}

/** Who denies it, each once. */
export function denialBy(claims: readonly Said[], nameOf: NameOf): string {
  const grounds = byGround(claims);
  const firm = grounds.filter(([ground]) => ground < GROUNDS.length).flatMap(([, said]) => said);
  const hedged = grounds.filter(([ground]) => ground >= GROUNDS.length).flatMap(([, said]) => said);
  return inARow([
    ...(firm.length > 0 ? [`denied by ${sayersOf(firm, nameOf)}`] : []),
    ...(hedged.length > 0 ? [`denied with reservation by ${sayersOf(hedged, nameOf)}`] : []),
  ]);
}

/** Who makes some claims: authors and unnamed sources by their documents, speakers by name, each once. */
export function sayersOf(claims: readonly Said[], nameOf: NameOf): string {
  const silent = claims.filter(({ speaker }) => !speaker);
  const written = documentsOf(silent.filter((claim) => !isUnnamed(claim)));
  const reported = documentsOf(silent.filter(isUnnamed));
  const sayers = [
    ...(written.length > 0 ? [`the author${plural(written)} of document${plural(written)} ${listed(written)}`] : []),
    ...(reported.length > 0 ? [`unnamed sources of document${plural(reported)} ${listed(reported)}`] : []),
    ...claims.flatMap(({ speaker }) => (speaker ? [nameOf(speaker)] : [])),
  ];
  return listed([...new Set(sayers)]);
}

// A claim of one's own and an allegation by the adversary, both unhedged, stand on good ground together.
function onGoodGround(claims: readonly Said[]): boolean {
  const firm = new Set(claims.filter(({ hedged }) => !hedged).map(({ attribution }) => attribution));
  const good = GROUNDS.slice(0, GOOD_GROUNDS).flatMap(({ attributions }) => attributions);
  return good.some((attribution) => firm.has(attribution)) || (firm.has('CLAIMED') && firm.has('ALLEGED'));
}

/** Claims by their ground, the best first and the hedged after all others, each sayer's best alone. */
function byGround<One extends Said>(claims: readonly One[]): [ground: number, said: One[]][] {
  const grounds = new Map<number, One[]>();
  const told = new Set<string>();
  for (const ground of Array.from({ length: 2 * GROUNDS.length }, (_, index) => index)) {
    const said = claims.filter((claim) => groundOf(claim) === ground && !told.has(sayerOf(claim)));
    if (said.length > 0) grounds.set(ground, said);
    for (const claim of said) told.add(sayerOf(claim));
  }
  return [...grounds];
}

function groundOf({ attribution, hedged }: Said): number {
  const ground = GROUNDS.findIndex(({ attributions }) => attributions.includes(attribution));
  return hedged ? ground + GROUNDS.length : ground;
}

function sayerOf(claim: Said): string {
  return claim.speaker || `${isUnnamed(claim) ? 'sources' : 'author'} of ${claim.document}`;
}

function isUnnamed({ speaker, attribution }: Said): boolean {
  return !speaker && attribution === 'REPORTED';
}

function documentsOf(claims: readonly Said[]): string[] {
  return [...new Set(claims.map(({ document }) => document))].sort();
}

function inARow(phrases: string[]): string {
  return phrases.length < 2 ? phrases.join() : `${phrases.slice(0, -1).join(', ')}, and ${phrases.at(-1)}`;
}

function plural(items: readonly unknown[]): string {
  return items.length > 1 ? 's' : '';
}
