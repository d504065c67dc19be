import { hIsMoved, oneSlip, wordLikeness } from '../../src/names/alike.ts';
import { arabicPhonemes, latinPhonemes } from '../../src/names/phonemes.ts';
import { thresholds } from '../../src/names/thresholds.ts';
import { wordsOf, type Word } from '../../src/names/word.ts';

const word = (text: string): Word => {
  const words = wordsOf(text);
  expect(words).toHaveLength(1);
  return words[0] as Word;
};
const like = (a: string, b: string) => wordLikeness(word(a), word(b));

describe('two spellings of one word', () => {
  it.each([
    ['Haqqani', 'Hakani', 'q is k, and a letter twice is one'],
    ['Qandahar', 'Kandahar', 'q is k at the start'],
    ['Khorasan', 'Xorasan', 'kh is x'],
    ['Noor', 'Nour', 'oo is ou'],
    ['Noor', 'Nur', 'oo is u'],
    ['Faqeer', 'Faqir', 'ee is i'],
    ['Wali', 'Vali', 'w is v'],
    ['Faiz', 'Fayz', 'i is y within a word'],
    ['Zawahiri', 'Dhawahiri', 'dh is z'],
    ['Sindhi', 'Sindi', 'dh is d'],
    ['Usmani', 'Uthmani', 'th is s'],
    ['Bugti', 'Bughti', 'gh is g'],
    ['Afghan', 'Afgan', 'gh is g'],
    ['Saphi', 'Safi', 'ph is f'],
    ['Akhundzada', 'Akhundzadah', 'an h at the end is silent'],
    ['Mehsud', 'Mahsood', 'e is a'],
    ['Baloch', 'Baluch', 'o is u'],
    ['Usama', 'Osama', 'o is u at the start'],
    ['Mohammad', 'Muhammed', 'Muhammad is written in many ways'],
    ['Mohd', 'Muhammad', 'and cut short'],
    ['Hibatullah', 'Hibatallah', 'the vowel before the article is any'],
    ['Sirajuddin', 'Sirajeddin', 'the vowel before the article is any'],
    ['Bahadar', 'Bahadur', 'one vowel of a long word is another'],
    ['Qadoos', 'Qudoos', 'a short vowel before a long one is heard as another'],
    ['Taliban', 'Talbian', 'two letters are exchanged'],
    ['Watch', 'Wach', 'a letter is left out'],
    ['یعقوب', 'Yaqoob', 'in the Arabic script, which leaves short vowels out'],
    ['عمر', 'Umar', 'with a letter that opens a vowel'],
    ['باكستان', 'پاکستان', 'Arabic b is p'],
    ['المجاهدين', 'Mujahideen', 'without the article'],
    ['جماعة', 'جماعت', 'with the ending of another language'],
    ['Gen', 'General', 'a title is written short'],
    ['Maulvi', 'Mawlawi', 'a title is spelled otherwise'],
    ['govt', 'government', 'one is short for the other'],
    ['Kahn', 'Khan', 'an h is on the other side of its letter'],
  ])('%s, %s: %s', (a, b) => {
    expect(like(a, b)).toBeGreaterThanOrEqual(0.85);
    expect(like(b, a)).toBe(like(a, b));
  });
});

describe('two words', () => {
  it.each([
    ['Hassan', 'Hussain', 'their vowels are others'],
    ['Jamal', 'Jamil', 'their vowels are others'],
    ['Hameed', 'Humaid', 'the long vowels are others too'],
    ['Rasheed', 'Rashaad', 'the long vowels are others'],
    ['Baloch', 'Balach', 'their vowels are others'],
    ['Muhammad', 'Mahmood', 'they are two names'],
    ['محمد', 'محمود', 'they are two names in their script too'],
    ['محمد', 'Mahmood', 'they are two names across scripts too'],
    ['حسن', 'Hussain', 'a long vowel is lacking'],
    ['Ahmad', 'Hamid', 'one begins with a vowel'],
    ['Asim', 'Qasim', 'one begins with a vowel'],
    ['Kurdistan', 'Turkistan', 'they begin with other sounds'],
    ['Jalal', 'Jamal', 'a short word with another consonant is another'],
    ['Zahid', 'Zahir', 'a short word with another consonant is another'],
    ['Iran', 'Iraq', 'a short word with another consonant is another'],
    ['Chin', 'China', 'a short word with another vowel is another'],
    ['Minister', 'Ministry', 'two vowels stand in one alone'],
    ['Hakimullah', 'Hibatullah', 'two consonants differ'],
    ['Islam', 'Islamic', 'one ends sooner'],
    ['Bash', 'Bashir', 'one ends sooner'],
    ['TTP', 'TTB', 'acronyms are the same or not'],
    ['BLA', 'Bala', 'an acronym is no word'],
    ['2014', '2015', 'numbers are the same or not'],
  ])('%s, %s are not one: %s', (a, b) => {
    expect(like(a, b)).toBe(0);
    expect(like(b, a)).toBe(0);
  });
});

describe('a slip', () => {
  it.each([
    ['wtC', 'wC', true],
    ['tlbn', 'tbln', true],
    ['rgnsSn', 'rgnzSn', true],
    ['ntnl', 'ntnlst', false],
    ['mnstr', 'mnstr', false],
    ['zhd', 'zhr', false],
    ['slm', 'slmk', false],
    ['krp', 'krps', true],
    ['m', 'ml', false],
  ])('makes %s of %s: %s', (a, b, made) => {
    expect(oneSlip(a, b)).toBe(made);
    expect(oneSlip(b, a)).toBe(made);
  });
});

describe('a word that names hold', () => {
  it('is no slip for another that names hold, unless it is its plural', () => {
    const known = (text: string): Word => ({ ...word(text), known: true });
    expect(like('Imran', 'Iran')).toBeGreaterThan(thresholds.likenessOfPart);
    expect(wordLikeness(known('Imran'), known('Iran'))).toBe(thresholds.slipToKnown);
    expect(wordLikeness(known('Imran'), known('Iran'))).toBeLessThan(thresholds.likenessOfPart);
    expect(wordLikeness(known('group'), known('groups'))).toBe(like('group', 'groups'));
    // The same sounds in other letters are no slip.
    expect(wordLikeness(known('Omar'), known('Umar'))).toBe(like('Omar', 'Umar'));
  });
});

describe('an h', () => {
  it.each([
    ['kahn', 'khan', true],
    ['kehs', 'kesh', true],
    ['khan', 'khan', false],
    ['nasri', 'nasir', false],
    ['kahn', 'khann', false],
    ['aho', 'hao', false],
  ])('is on another side of its letter in %s and %s: %s', (a, b, moved) => {
    expect(hIsMoved(a, b)).toBe(moved);
    expect(hIsMoved(b, a)).toBe(moved);
  });
});

describe('the sounds of a word', () => {
  it('are those of its letters, whatever the script', () => {
    // kh X, sh S, ch C; long vowels in capitals; the last h is silent.
    expect(latinPhonemes('khawashoodah').text).toBe('XawaSUda');
    expect(latinPhonemes('balochi').text).toBe('baloCi');
    // Alef opens a vowel of any quality; و stands for u within a word.
    expect(arabicPhonemes('اخوند').text).toBe('*Xund');
    expect(arabicPhonemes('القاعدة').text).toBe('kadH');
  });
});

describe('the words of a name', () => {
  const roles = (text: string) => wordsOf(text).map(({ written, role }) => [written, role]);

  it('are told from particles, titles, initials and Muhammad', () => {
    expect(roles('Gen. M. Faiz-ul Haq bin Mohd')).toEqual([
      ['gen', 'TITLE'],
      ['m', 'INITIAL'],
      ['faiz', 'CONTENT'],
      ['ul', 'PARTICLE'],
      ['haq', 'CONTENT'],
      ['bin', 'PARTICLE'],
      ['mohd', 'MUHAMMAD'],
    ]);
  });

  it('are acronyms where capitals tell, and not in a text of capitals', () => {
    const exact = (text: string) => wordsOf(text).map((one) => one.exact);
    expect(exact('LeB and JUI')).toEqual([true, false, true]);
    expect(exact('HILL MEN')).toEqual([false, false]);
    expect(exact('TIP')).toEqual([true]);
  });
});
