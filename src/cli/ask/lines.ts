import type { Claim, IdentityAssumption, Relationship } from '../../generated/schema.ts';
import { periodInWords } from '../../language/dates.ts';
import { numbered } from '../../language/grammar.ts';
import { ATTRIBUTIONS, STANDINGS } from '../../language/standings.ts';
import { capitalised, twoDecimals } from '../../language/words.ts';

/** A line for people before it is wrapped; further lines of it stand under its first. */
export interface Line {
  text: string;
  indent: number;
}

/** A line. */
export function line(text: string, indent = 0): Line {
  return { text, indent };
}

export const BLANK = line('');

/** Lines wrapped to a width, as text. Control characters are left out: an answer may not steer the terminal. */
export function wrapped(lines: readonly Line[], width: number): string {
  return lines
    .flatMap(({ text, indent }) => {
      const margin = ' '.repeat(indent);
      return folded(text.replace(/\p{Cc}+/gu, ' '), width - indent).map((part) => `${margin}${part}`.trimEnd());
    })
    .join('\n')
    .concat('\n');
}

function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 0 ? lines : [''];
}

/** A tie: where it stands before what it says, so that nothing disputed reads as settled. */
export function tieLines(tie: Relationship, indent = 0): Line[] {
  const { reading, status, confidence, denial, period, periods, event } = tie;
  const undated = periods.length > 0 ? 'at dates that differ by claim' : 'without a date';
  const about = event?.title;
  const standing = [
    `confidence ${twoDecimals(confidence)}`,
    ...(denial > 0 ? [`denial ${twoDecimals(denial)}`] : []),
  ].join(', ');
  return [
    line(`${capitalised(STANDINGS[status])}: ${reading}${about ? ` (${about})` : ''}`, indent),
    line(`${standing}; ${period ? periodInWords(period.edtf) : undated}`, indent + 2),
  ];
}

/** A code of the schema as words, where it is one: `Out of period`. */
export function codeInWords(code: string): string {
  return capitalised(code.toLowerCase().replaceAll('_', ' '));
}

/** A tie with its claims, for before against. */
export function caseLines(tie: Relationship, indent = 0): Line[] {
  return [...tieLines(tie, indent), ...claimLines(tie.claims.nodes, indent + 2)];
}

/** Claims under the headings "For" and "Against", each with its document and paragraphs. */
export function claimLines(claims: readonly Claim[], indent: number): Line[] {
  const side = (heading: string, stance: Claim['stance']) => {
    const said = claims.filter((claim) => claim.stance === stance);
    return said.length > 0 ? [line(heading, indent), ...said.flatMap((claim) => claimLine(claim, indent + 2))] : [];
  };
  return [...side('For:', 'SUPPORTS'), ...side('Against:', 'DENIES')];
}

function claimLine({ attribution, hedged, speaker, period, paraphrase, ...rest }: Claim, indent: number): Line[] {
  const by = speaker ? `by ${speaker.nameInText}, ` : '';
  const when = period ? `, ${periodInWords(period.edtf)}` : '';
  return [
    line(capitalised(`${by}${ATTRIBUTIONS[attribution]}${hedged ? ', but not for sure' : ''}${when}`), indent),
    line(paraphrase, indent + 2),
    line(`${placeOf(rest)}.`, indent + 2),
  ];
}

/** Where a claim stands: its document and the paragraphs. */
export function placeOf({ document, paragraphs }: Pick<Claim, 'document' | 'paragraphs'>): string {
  const { id, title, publisher, published } = document;
  const about = [publisher, periodInWords(published.edtf)].filter(Boolean).join(', ');
  return `Document ${id}, "${title}" (${about}), ${numbered('paragraph', paragraphs)}`;
}

/** Names that were taken for an actor. */
export function assumptionLines(assumptions: readonly IdentityAssumption[]): Line[] {
  return assumptions.map(({ sentence }) => line(sentence));
}
