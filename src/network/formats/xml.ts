// What XML 1.0 has no way to write, not even escaped: most control characters, and halves of characters.
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// Line breaks and tabs too: readers take them for blanks in attributes, and \r for \n in text.
const ESCAPED = /[&<>"\t\n\r]/g;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or in an attribute between double quotes. Characters that XML forbids are left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(ESCAPED, (one) => ESCAPES[one] ?? `&#${one.charCodeAt(0)};`);
}

/** The start of an element: `<node id="a">`. */
export function opening(name: string, attributes: Record<string, string | null> = {}): string {
  return `<${name}${attributesText(attributes)}>`;
}

/** An element that holds text alone: `<desc>Text.</desc>`. */
export function textElement(name: string, text: string, attributes: Record<string, string | null> = {}): string {
  return `${opening(name, attributes)}${xmlText(text)}</${name}>`;
}

/** An element that holds nothing: `<attvalue for="kind" value="GROUP"/>`. */
export function emptyElement(name: string, attributes: Record<string, string | null>): string {
  return `<${name}${attributesText(attributes)}/>`;
}

function attributesText(attributes: Record<string, string | null>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value ?? '')}"`)
    .join('');
}
