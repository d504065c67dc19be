/** A word by its sounds: one capital letter or small letter a consonant, vowels between them, capitals where long. */
export interface Phonemes {
  text: string;
  /** Whether the script writes long vowels only. */
  longVowelsOnly: boolean;
}

// ch C, sh S, kh X; T is th (t or s), D is dh (d or z), B is the Arabic b that also stands for p, H the
// ending that is a or t. A capital vowel is a
// long one, * any vowel.
const ARABIC: Record<string, string> = {
  ...letters('b', 'ٻ'),
  ...letters('B', 'ب'),
  ...letters('p', 'پ'),
  ...letters('t', 'تٹټط'),
  ...letters('s', 'ثسصڅ'),
  ...letters('j', 'جژ'),
  ...letters('C', 'چ'),
  ...letters('h', 'حهہ'),
  ...letters('H', 'ةۃ'),
  ...letters('X', 'خ'),
  ...letters('d', 'دڈډ'),
  ...letters('D', 'ذضظ'),
  ...letters('r', 'رڑړ'),
  ...letters('z', 'زځ'),
  ...letters('S', 'شښ'),
  ...letters('g', 'غگګږ'),
  ...letters('f', 'ف'),
  ...letters('k', 'قکكڪ'),
  ...letters('l', 'ل'),
  ...letters('m', 'م'),
  ...letters('n', 'نںڼ'),
  ...letters('u', 'وؤ'),
  ...letters('i', 'یيىېۍے'),
  ...letters('a', 'اآٱ'),
  ...letters('*', 'أإ'),
  ...letters('', 'ءئعھ'),
};

function letters(sound: string, written: string): Record<string, string> {
  return Object.fromEntries([...written].map((letter) => [letter, sound]));
}

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/** Whether a word stands in the Arabic script. */
export function isArabic(word: string): boolean {
  return ARABIC_SCRIPT.test(word);
}

/** Sounds of a word in the Arabic script, its article left out. */
export function arabicPhonemes(word: string): Phonemes {
  const plain = word.replace(/[\p{M}\u0640]/gu, '').replace(/^ال(?=..)(?!ل)/u, '');
  const text = [...plain]
    .map((letter, index) => {
      if (index === 0 && 'اأإآٱع'.includes(letter)) return '*';
      if (index === 0 && letter === 'و') return 'w';
      if (index === 0 && 'یي'.includes(letter)) return 'y';
      // At the end these are heard as a vowel.
      if (index > 0 && index === [...plain].length - 1 && 'هہ'.includes(letter)) return 'a';
      return ARABIC[letter] ?? '';
    })
    .join('');
  return { text: withoutDoubles(text), longVowelsOnly: true };
}

const LATIN: readonly (readonly [RegExp, string])[] = [
  // Abd Allah, Abdullah; Siraj al-Din, Sirajuddin.
  [/(?<=.)[aeiou]l+ah$/, '*la'],
  [/(?<=.)[aeiou][ld]?d[iey]+n$/, '*din'],
  [/t?ch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/kh|x/g, 'X'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/bh/g, 'b'],
  [/d?zh|dj|jh/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/v/g, 'w'],
  [/([aeiou])h$/, '$1'],
  [/(?<=.)y|^y(?![aeiou])/g, 'i'],
  [/aa/g, 'A'],
  [/ee|ii/g, 'I'],
  [/oo|ou|uu/g, 'U'],
];

/** Sounds of a word in small Latin letters, as names from Arabic, Persian, Urdu and Pashto are transliterated. */
export function latinPhonemes(word: string): Phonemes {
  const text = LATIN.reduce((sounds, [written, sound]) => sounds.replace(written, sound), word);
  return { text: withoutDoubles(text), longVowelsOnly: false };
}

function withoutDoubles(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1');
}
