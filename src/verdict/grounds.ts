import type { ClaimRecord } from '../records/records.ts';

/** What decides who says something, and on what ground. */
export type Said = Pick<
  ClaimRecord,
  'about' | 'attribution' | 'citing' | 'hedged' | 'speaker' | 'document' | 'paragraphs'
>;

/** A ground in words: what is said for the first time, what is said again, and what a clause was taken from. */
export interface GroundInWords {
  that: string;
  again: string;
  as: string;
  /** What a person says of himself or herself, whom no pronoun tells, before a verb: `claims` to have, `denies` having. */
  own?: { words: string; before: 'TO' | 'ING' };
}

interface Ground extends GroundInWords {
  holds: (claim: Said) => boolean;
  /** The same of what the passage itself does not hold for sure. */
  hedged: GroundInWords;
}

// What is likely, believed or hinted at is hedged alike: no verb stands for one without being too much for another.
const SAID_HEDGED: GroundInWords = {
  that: 'says in hedged words that',
  again: 'says so in hedged words',
  as: 'says in hedged words',
  own: { words: 'tells in hedged words of', before: 'ING' },
};

/** The best first. */
const GROUNDS: Ground[] = [
  {
    holds: ({ attribution }) => attribution === 'AUTHOR' || attribution === 'STATED',
    ...{ that: 'says that', again: 'says so', as: 'says', own: { words: 'tells of', before: 'ING' } },
    hedged: SAID_HEDGED,
  },
  {
    holds: ({ attribution }) => attribution === 'ASSESSED',
    ...{ that: 'assesses that', again: 'assesses the same', as: 'assesses' },
    hedged: {
      that: 'assesses in hedged words that',
      again: 'assesses the same in hedged words',
      as: 'assesses in hedged words',
    },
  },
  {
    holds: isCited,
    ...{ that: 'says that', again: 'says so', as: 'says' },
    hedged: SAID_HEDGED,
  },
  {
    holds: ({ attribution, speaker }) => attribution === 'REPORTED' && speaker !== '',
    ...{ that: 'reports that', again: 'reports it', as: 'reports' },
    hedged: {
      that: 'reports in hedged words that',
      again: 'reports it in hedged words',
      as: 'reports in hedged words',
    },
  },
  {
    holds: isUnnamed,
    // What is reported from nobody is not the author's own word.
    that: 'has it from unnamed sources that',
    again: 'has it from unnamed sources',
    as: 'has it from unnamed sources',
    hedged: {
      // What "is believed" may have its source in a footnote.
      that: 'passes on in hedged words that',
      again: 'passes it on in hedged words',
      as: 'passes on in hedged words',
    },
  },
  {
    holds: ({ attribution }) => attribution === 'CLAIMED',
    ...{ that: 'claims that', again: 'claims it', as: 'claims', own: { words: 'claims', before: 'TO' } },
    // Whether who speaks hedges or the document does, a reader of the passage alone can tell.
    hedged: {
      that: 'is said in hedged words to claim that',
      again: 'is said in hedged words to claim it',
      as: 'is said in hedged words to claim',
      own: { words: 'is said in hedged words to claim', before: 'TO' },
    },
  },
  {
    holds: ({ attribution }) => attribution === 'ALLEGED',
    ...{ that: 'alleges that', again: 'alleges it', as: 'alleges' },
    hedged: {
      that: 'is said in hedged words to allege that',
      again: 'is said in hedged words to allege it',
      as: 'is said in hedged words to allege',
    },
  },
];
/** What a denial says, as a ground does. */
export const DENIAL: GroundInWords = {
  that: 'denies that',
  again: 'denies it',
  as: 'denies',
  own: { words: 'denies', before: 'ING' },
};
/** The same of what the passage itself does not hold for sure. */
export const DOUBT: GroundInWords = { that: 'doubts that', again: 'doubts it', as: 'doubts' };

/** Claims by their ground, the best first and the hedged after all others, each sayer's best alone. */
export function byGround<One extends Said>(
  claims: readonly One[],
): { ground: GroundInWords; isHedged: boolean; said: One[] }[] {
  const told = new Set<string>();
  const grounds = [false, true].flatMap((isHedged) => GROUNDS.map((ground) => ({ ground, isHedged })));
  return grounds.flatMap(({ ground, isHedged }) => {
    const said = claims.filter(
      (claim) => claim.hedged === isHedged && ground.holds(claim) && !told.has(sayerOf(claim)),
    );
    for (const claim of said) told.add(sayerOf(claim));
    return said.length > 0 ? [{ ground: isHedged ? ground.hedged : ground, isHedged, said }] : [];
  });
}

/** Who makes a claim, as a key. */
export function sayerOf(claim: Said): string {
  if (claim.speaker) return claim.speaker;
  return `${isCited(claim) ? claim.citing : 'author'} of ${claim.document}`;
}

/** Who speaks, whatever it has for a source: an actor, or else the document. */
export function voiceOf({ speaker, document }: Said): string {
  return speaker || document;
}

/** Whether it is the author's own word. */
export function isOfAuthor({ speaker, attribution }: Pick<Said, 'speaker' | 'attribution'>): boolean {
  return !speaker && attribution !== 'REPORTED';
}

/** Whether who speaks has an interest in it, or in the matter being held against another. */
export function isInterested({ attribution }: Said): boolean {
  return attribution === 'CLAIMED' || attribution === 'ALLEGED';
}

/** Whether it is told without reservation, on no unnamed source, by somebody without an interest. */
export function isOutright({ attribution, hedged }: Said): boolean {
  return !hedged && ['AUTHOR', 'ASSESSED', 'STATED'].includes(attribution);
}

/** Whether it is the word of an outside text that the document names as its source. */
export function isCited({ speaker, attribution, citing }: Said): boolean {
  return !speaker && attribution === 'REPORTED' && citing !== '';
}

/** Whether a document reports it without saying from whom. */
export function isUnnamed({ speaker, attribution, citing }: Said): boolean {
  return !speaker && attribution === 'REPORTED' && citing === '';
}
