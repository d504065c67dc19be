import { MOST_SHARED_WORDS } from '../../src/dataset/textRules.ts';
import { paragraphHash, paragraphsOf, readText } from '../../src/dataset/texts.ts';
import { folderOf } from './folder.ts';

// Every character with the Unicode property White_Space but the line feed (PropList.txt of Unicode 15).
const WHITE_SPACE =
  '\t\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

describe('paragraphs', () => {
  it('are the lines of a text, without the empty ones', () => {
    expect(paragraphsOf('Title\n\nFirst.\n   \nSecond.\n')).toEqual(['Title', 'First.', 'Second.']);
  });

  it.each([...WHITE_SPACE].map((space) => `U+${space.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase()}`))(
    'are stripped of %s, dropped when nothing else is left, and never split at it',
    (name) => {
      const space = String.fromCodePoint(parseInt(name.slice(2), 16));
      expect(paragraphsOf(`${space}a${space}b${space}\n${space}${space}\nc`)).toEqual([`a${space}b`, 'c']);
    },
  );

  it.each(['\u200b', '\u2060', '\ufeff'])('keep %j, which is not white space', (mark) => {
    expect(paragraphsOf(`${mark}\na${mark}`)).toEqual([mark, `a${mark}`]);
  });

  it('are not split at carriage returns or separators, so that numbers agree between systems', () => {
    expect(paragraphsOf('one\r\ntwo\r\n')).toEqual(['one', 'two']);
    expect(paragraphsOf('one\rstill one\u2028still one\fstill one')).toHaveLength(1);
  });

  it('merge and skip nothing: titles, bullets and repeated lines count', () => {
    expect(paragraphsOf('TITLE\n• bullet\n12\nTITLE')).toHaveLength(4);
  });
});

describe('the hash of a paragraph', () => {
  it('is the first twelve digits of its SHA-256', () => {
    // FIPS 180-4's example: SHA-256("abc") = ba7816bf 8f01cfea 414140de …
    expect(paragraphHash('abc')).toBe('ba7816bf8f01');
  });

  it('is that of the composed letters, however they are written', () => {
    // printf 'Caf\303\251' | sha256sum
    expect(paragraphHash('Cafe\u0301')).toBe('73473dcc12b7');
    expect(paragraphHash('Caf\u00e9')).toBe(paragraphHash('Cafe\u0301'));
  });

  it('is the same however wide the white space, and at the ends without any', () => {
    for (const space of WHITE_SPACE)
      expect(paragraphHash(`${space}a${space} ${space}b${space}`)).toBe(paragraphHash('a b'));
    expect(paragraphHash('a b')).not.toBe(paragraphHash('ab'));
  });

  it.each([
    ['letter case', 'Abc'],
    ['punctuation', 'abc.'],
    ['letters that only look alike', 'аbc'],
    ['a compatible letter', 'abｃ'],
    ['a mark that is not white space', 'ab\u200bc'],
  ])('differs with %s', (_what, text) => expect(paragraphHash(text)).not.toBe(paragraphHash('abc')));
});

describe('a text', () => {
  it('is found under the id alone, or followed by an underscore', () => {
    const folder = folderOf({ 'letter.txt': 'a', 'diary_1f.txt': 'b\nc' });
    expect(readText(folder, 'letter')).toEqual(['a']);
    expect(readText(folder, 'diary')).toEqual(['b', 'c']);
  });

  it('is not that of a document whose id goes on, nor a file of another kind', () => {
    const folder = folderOf({ 'letters.txt': 'a', 'letter-2.txt': 'b', 'letter_1.md': 'c' });
    expect(readText(folder, 'letter')).toBeNull();
  });

  it('is null in a folder that is not there', () => expect(readText('/no/such/folder', 'letter')).toBeNull());
});

it('a paraphrase may share so few words in a row that no sentence fits', () => {
  expect(MOST_SHARED_WORDS).toBe(7);
});
