import fc from 'fast-check';
import { EARLIEST, LATEST, MONTHS, SOURCES, dayText, type Given, type When } from './matters.ts';

/** A day that claims may name. */
export const day = fc.integer({ min: 62, max: 118 });
const mark = fc.constantFrom('', '', '', '~', '?');

const aDay = fc.tuple(day, mark).map(([n, sign]): When => {
  const by = sign === '' ? 0 : 1;
  return {
    text: `${dayText(n)}${sign}`,
    first: n,
    last: n,
    widest: [n - by, n + by],
    doubtful: sign === '?',
    set: false,
  };
});
const aMonth = fc.tuple(fc.constantFrom('2010-03', '2010-04'), mark).map(([name, sign]): When => {
  const [first, last] = MONTHS[name] as [number, number];
  const about: Record<string, [number, number]> = { '2010-03': [31, 119], '2010-04': [59, 150] };
  const widest = sign === '' ? ([first, last] as [number, number]) : (about[name] as [number, number]);
  return { text: `${name}${sign}`, first, last, widest, doubtful: sign === '?', set: false };
});
const setOf = (text: string, first: number, last: number): When => ({
  text,
  first,
  last,
  widest: [first, last],
  doubtful: false,
  set: true,
});
const aSet = fc.oneof(
  fc
    .tuple(day, fc.integer({ min: 1, max: 20 }))
    .map(([n, more]) => setOf(`[${dayText(n)}..${dayText(n + more)}]`, n, n + more)),
  day.map((n) => setOf(`[..${dayText(n)}]`, EARLIEST, n)),
  fc.constant<When>({ ...setOf('[..written]', EARLIEST, LATEST), upToWriting: true }),
);
const afterOnly = day.map((n) => setOf(`[${dayText(n)}..]`, n, LATEST));
const date: fc.Arbitrary<When> = fc.oneof(
  { weight: 4, arbitrary: aDay },
  { weight: 3, arbitrary: aMonth },
  { weight: 2, arbitrary: aSet },
);
const whenGiven: fc.Arbitrary<When> = fc.oneof({ weight: 6, arbitrary: date }, afterOnly);

const inOrder = ({ start, end }: { start: When | ''; end: When | '' | '..' }) =>
  start === '' || typeof end === 'string' || (start.first <= end.first && start.last <= end.last);
const interval = fc.record({ start: date, end: date }).filter(inOrder);
const open = fc
  .oneof(
    date.map((start) => ({ start, end: '' as const })),
    date.map((start) => ({ start, end: '..' as const })),
    whenGiven.map((end) => ({ start: '' as const, end })),
    fc.constant({ start: '' as const, end: '..' as const }),
  )
  .filter(inOrder);

/** What a claim gives of an act, which has no open interval, or of a state. */
export const given = (act: boolean): fc.Arbitrary<Given> =>
  fc.oneof(
    { weight: act ? 6 : 3, arbitrary: date.map((one) => ({ date: one })) },
    { weight: 2, arbitrary: interval },
    ...(act ? [] : [{ weight: 6, arbitrary: open }]),
    { weight: 2, arbitrary: fc.constant(null) },
  );

/** Nothing told as having happened happened after its document was written: a rule of the dataset. */
export function isTold(one: Given, document: string): boolean {
  const [, last] = (SOURCES[document] as (typeof SOURCES)[string]).written;
  const told = (when: When | '' | '..') =>
    typeof when === 'string' || when.upToWriting || (when.set && when.last < LATEST ? when.last : when.first) <= last;
  return one === null || ('date' in one ? told(one.date) : told(one.start) && told(one.end));
}
