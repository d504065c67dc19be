// Spellings of one title in a row.
const SPELLINGS = [
  'mullah mulla mola ملا',
  'maulvi molvi maulwi mawlawi moulvi مولوی',
  'maulana mawlana مولانا',
  'mufti مفتی',
  'sheikh shaikh shaykh sheik شیخ',
  'general gen جنرل',
  'lieutenant lt',
  'brigadier brig',
  'colonel col',
  'major maj',
  'captain capt',
  'retired retd rtd ret r',
  'syed sayed sayyid سید',
  'haji hajji حاجی',
  'sardar سردار',
  'mir میر',
  'mian میاں',
  'doctor dr',
  'mister mr',
  'president',
  'khalifa',
  'nawabzada',
];
const TITLE_OF = new Map(
  SPELLINGS.flatMap((row) => {
    const spellings = row.split(' ');
    return spellings.map((spelling) => [spelling, spellings[0] as string] as const);
  }),
);

/** The title that a word in small letters is a spelling of; null where it is none. */
export function titleOf(written: string): string | null {
  return TITLE_OF.get(written) ?? null;
}

// These stand in names of offices and institutions too, so that they are titles only before a name.
const BEFORE_A_NAME = new Set(
  (
    'minister pm cm chief justice judge leader commander emir ameer spokesman spokesperson spokeswoman ambassador senator ' +
    'admiral marshal secretary governor chairman adviser advisor professor prof mrs ms nawab qari ustad former ex late'
  ).split(' '),
);
const BEFORE_A_TITLE = new Set(
  (
    'prime chief foreign interior defence defense finance information federal provincial deputy vice acting interim caretaker ' +
    'senior top supreme army naval air field military police of in staff'
  ).split(' '),
);

/** What words in small letters before a name may be: a title, or words that belong to one. */
export function isBeforeName(word: string): boolean {
  return titleOf(word) !== null || BEFORE_A_NAME.has(word);
}

/** Whether a word in small letters stands before titles: foreign, deputy, former. */
export function isBeforeTitle(word: string): boolean {
  return BEFORE_A_TITLE.has(word);
}
