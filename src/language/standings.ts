import type { Attribution, Verdict } from '../generated/schema.ts';

/** How a tie stands, in words after "is". */
export const STANDINGS: Record<Verdict, string> = {
  SUPPORTED: 'supported',
  CONTESTED: 'contested',
  REPORTED: 'only reported',
  CLAIMED: 'only claimed',
  ALLEGED: 'only alleged',
  DENIED: 'denied',
  INDIRECT: 'told of indirectly',
  NOT_RECORDED: 'not recorded',
};

/** On what ground something is said, in words after "what is". */
export const ATTRIBUTIONS: Record<Attribution, string> = {
  AUTHOR: "said in a document's own voice",
  ASSESSED: 'assessed by a body or expert who is no party to it',
  STATED: 'stated with nothing to gain from it',
  REPORTED: 'reported without a named speaker',
  CLAIMED: "claimed to the speaker's advantage",
  ALLEGED: 'alleged against an adversary',
};
