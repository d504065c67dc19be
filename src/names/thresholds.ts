/**
 * Every number that decides whether a text is a spelling of a name. Likenesses and scores lie between 0 (another word)
 * and 1 (the same letters). An example in quotes is a row of `test/shipped/names` that is answered otherwise when the
 * number is moved by 0.02, or by one; the others order the answers and set their scores.
 */
export const thresholds = {
  /** Below this, two words or names are not taken for spellings of one, and a match is only of a part. */
  leastLikeness: 0.85,
  /** Two words that are heard alike: Muhammad and Mohammed. */
  sameSounds: 0.97,
  /** Two words with the same consonants and no vowels that tell them apart. */
  sameSkeleton: 0.9,
  /** The same, both in a script that writes long vowels only. */
  sameSkeletonInScript: 0.92,
  /** The same, one of them in such a script. Too little for one short word alone: "UNICEF" has the consonants of انصاف. */
  sameSkeletonAcrossScripts: 0.89,
  /** The same, with as many consonants as make a word long: "Abd al-Quddus Bizenjo". */
  sameLongSkeletonAcrossScripts: 0.9,
  /** What a slip of the hand leaves; other names that look so begin just below. */
  leastAfterSlip: 0.9,
  /** What a slip of the hand costs. */
  lessAfterSlip: 0.02,
  /** How alike two words are of which one is short for the other. */
  shortForm: 0.95,
  /** How alike a slip leaves two words that are both words of names: too little for one word alone. */
  slipToKnown: 0.85,
  /** Consonants of a long word, in which one vowel may be another: "Hafez Gul Bahadar group", and not "UNICEF". */
  longWord: 4,
  /** How alike such words have to be besides: "Hafez Gul Bahadar group". */
  leastWithOtherVowel: 0.93,
  /** How alike they are then taken to be. */
  otherVowel: 0.88,
  /** Words in a row that may be written as one: "Abd al-Quddus Bizenjo". */
  mostInARow: 3,
  /** Letters that words written as one have to have. */
  fewestLettersTogether: 5,
  /** How alike they have to be to that one: "Abd al-Quddus Bizenjo". */
  leastTogether: 0.9,
  /** How alike an initial and its word are taken to be: "Q. J. Bajwa". */
  initial: 0.9,
  /** How alike the beginning of a word and the whole word are taken to be. */
  beginning: 0.9,
  /** Letters that a beginning has to have. */
  fewestLettersOfBeginning: 4,
  /** The most that a name spelled otherwise scores. */
  mostForSpelling: 0.98,
  /** The most and the least that part of a name scores. */
  mostForPart: 0.84,
  leastForPart: 0.5,
  /** How alike each word of a part has to be, and a word that meets alone: "M. Khan", and not "UNICEF". */
  likenessOfPart: 0.9,
  /** Words met letter by letter beside which another word of a part may be less alike: "Hafiz Gul Bahadar". */
  lettersBesideUnlike: 2,
  /** What another order of the words costs. */
  lessForOrder: 0.03,
  /** What each word that is left aside costs. */
  lessForAside: 0.01,
  /** What it costs that a text has other names besides. */
  lessForOthers: 0.05,
};
