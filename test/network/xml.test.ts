import { emptyElement, opening, textElement, xmlText } from '../../src/network/formats/xml.ts';

it('escapes what would end a text or an attribute, and does not take an escape for one that is there', () => {
  expect(xmlText('A & B &amp; <C> ]]> "D"')).toBe('A &amp; B &amp;amp; &lt;C&gt; ]]&gt; &quot;D&quot;');
});

it('keeps line breaks and tabs, which readers take for blanks otherwise', () => {
  expect(emptyElement('a', { b: '1\r\n2\t3' })).toBe('<a b="1&#13;&#10;2&#9;3"/>');
});

it('leaves out what XML 1.0 cannot hold, and nothing else', () => {
  const forbidden = [0, 8, 0xb, 0x1f, 0xfffe, 0xffff].map((code) => String.fromCharCode(code)).join('');
  expect(xmlText(`a${forbidden}b\u{D800}c\u{1F642}\u0085\uFFFDپ`)).toBe('abc\u{1F642}\u0085\uFFFDپ');
});

it('writes elements', () => {
  expect(opening('a')).toBe('<a>');
  expect(textElement('a', 'x<y', { b: '"' })).toBe('<a b="&quot;">x&lt;y</a>');
});
