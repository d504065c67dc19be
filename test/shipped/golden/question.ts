/** What the API answered. The schema says what is in there. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every question asks for another shape
export type Data = any;

/** A question that the documents answer, with the answer as a reader of the documents gives it. */
export interface Question {
  question: string;
  /** Documents and paragraphs that hold the answer: `003 ¶6`. */
  where: string;
  /** In GraphQL, with names as the documents spell them. */
  query: string;
  /** Picks from what the API answered what the question asks for, so that more claims do no harm. */
  answer: (data: Data) => unknown;
  expected: unknown;
}
