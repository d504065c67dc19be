import edtf from 'edtf';
import { BadDate } from '../../src/errors.ts';
import { boundsIfParsable, boundsOf, daysAsked } from '../../src/time/period.ts';

const FORMS = '2022-11, 2021-08/.., 2007~ or 2022-02-02/2022-02-05';

/** What is refused, with the form that the message says to write. */
const refused: Record<string, [text: string, write: string][]> = {
  'digits alone, which are the milliseconds of a moment to the library': [
    ['20220815', '2022-08-15'],
    ['202208', '2022-08'],
    ['20220815/20220816', '2022-08-15/2022-08-16'],
    ['20220', FORMS],
    ['1660521600000', FORMS],
    ['2022-0815', '2022-08-15'],
    ['202208-15', '2022-08-15'],
  ],
  'digits that are a century or a decade to the library': [
    ['20', '20XX'],
    ['202', '202X'],
    ['-44', FORMS],
    ['2022-08/09', FORMS],
    ['2', FORMS],
  ],
  'days, months and parts of a year that do not exist, which the library moves on': [
    ['2023-02-29', '2023-02'],
    ['1900-02-29', '1900-02'],
    ['2022-02-30', '2022-02'],
    ['2022-11-31', '2022-11'],
    ['2022-02-00', '2022-02'],
    ['2023-~02-29', FORMS],
    ['[2023-02-29,2024]', FORMS],
    ['2022-13', '2022'],
    ['2022-00', '2022'],
    ['2022-20', '2022'],
    ['2022-42', '2022'],
    ['2004-06-31/2004-07-03', '2004-06/2004-07-03'],
  ],
  'what is no EDTF': [
    ['', FORMS],
    [' ', FORMS],
    ['..', FORMS],
    ['garbage', FORMS],
    ['2022-W32', FORMS],
    ['2022-227', FORMS],
    ['28.11.2022', FORMS],
    ['15-08-2022', FORMS],
    ['22-11', FORMS],
    ['2022/11/28', '2022-11-28'],
    ['2022.11.28', '2022-11-28'],
    ['2022-1', '2022-01'],
    ['2022-1-5', '2022-01-05'],
    ['2022-01-5', '2022-01-05'],
    ['+2022', '2022'],
    ['2022~~', '2022~'],
    ['2022-11-28~?', '2022-11-28%'],
    ['2022-21~', '2022-21'],
    ['1984-2004', '1984/2004'],
    ['2022..2023', '[2022..2023]'],
    ['..2022', '[..2022]'],
    ['2021/2022/2023', FORMS],
    ['2021//2022', FORMS],
    ['[]', FORMS],
    ['[2022,2023', FORMS],
    ['[2021/2022]', FORMS],
    ['[..2022..]', FORMS],
    ['[2022..2023..]', FORMS],
    ['٢٠٢٢', FORMS],
    ['2022-08-15T', '2022-08-15'],
    ['2022-11'.repeat(9), FORMS],
    [`2022${' '.repeat(60)}`, FORMS],
  ],
  'spaces, other dashes, wide and small letters': [
    [' 2022', '2022'],
    ['2022 ', '2022'],
    ['2022\n', '2022'],
    ['2022 / 2023', '2022/2023'],
    ['[2022, 2023]', '[2022,2023]'],
    ['2022–08', '2022-08'],
    ['2022−08−15', '2022-08-15'],
    ['2022–2023', '2022/2023'],
    ['２０２２', '2022'],
    ['2022～', '2022~'],
    ['20xx', '20XX'],
    ['2004-xx', '2004-XX'],
  ],
  'drafts of EDTF': [
    ['199u', '199X'],
    ['2022-uu', '2022-XX'],
    ['2022/open', '2022/..'],
    ['2022/unknown', '2022/'],
    ['unknown/2022', '/2022'],
    ['2004-06-11?~', '2004-06-11%'],
  ],
};

describe.each(Object.entries(refused))('refused with the form to write: %s', (_, rows) => {
  it.each(rows)('%j', (text, write) => {
    const told = `"${text.slice(0, 60)}" is not an EDTF date: write ${write}`;
    expect(() => boundsOf(text)).toThrow(new BadDate(told));
    expect(() => daysAsked(text)).toThrow(new BadDate(told));
    expect(boundsIfParsable(text)).toBeNull();
    if (write !== FORMS) expect(() => boundsOf(write)).not.toThrow();
  });
});

describe('refused, though the standard has it, for it is no stretch of days', () => {
  it.each([
    ['1985-04-12T23:20:30', '1985-04-12'],
    ['1985-04-12T23:20:30Z', '1985-04-12'],
    ['2022-11-28T10:00:00/2022-11-29T10:00:00', '2022-11-28/2022-11-29'],
    ['{1960,1961-12}', '[1960,1961-12]'],
    ['{1667,1668,1670..1672}', '[1667,1668,1670..1672]'],
    ['{..1984}', '[..1984]'],
    // Estimated to some significant digits: the library reads the year itself.
    ['1950S2', '19XX'],
    ['1984S3', '198X'],
    // The library reads from the first such day to the last, and leaves out none between.
    ['1985-XX-04', '1985'],
    ['1985-0X-04', '1985'],
    ['1560-XX-25', '1560'],
    ['156X-12-25', FORMS],
    ['15XX-12-XX', FORMS],
    ['1XXX-12', FORMS],
    ['2X22', FORMS],
    ['XXXX', FORMS],
    ['XXXX-12-XX', FORMS],
  ])('%s', (text, write) => {
    expect(() => boundsOf(text)).toThrow(
      new BadDate(`"${text}" is EDTF of a sort that is not read here: write ${write}`),
    );
  });
});

describe('refused, for no document means such a year, and the library misreads some', () => {
  it.each([
    ...[
      '0000',
      '0000-02-29',
      '000X',
      '-0001',
      '-0044-03-15',
      '-1985',
      '-20XX',
      '-2004-XX',
      '-0044-21',
      '[-0050..-0044]',
    ],
    ...['Y170000002', 'Y-170000002', 'Y-17E7', 'Y17101E4S3', 'Y20000', 'Y20000/..', '0001~', '9999~', '9999-24'],
  ])('%s', (text) => {
    expect(() => boundsOf(text)).toThrow(
      new BadDate(`"${text}" goes beyond the years 0001 to 9999: write a date within them`),
    );
  });
});

it('knows each text that the library takes for a date and the standard does not, or not so', () => {
  const taken = Object.values(refused)
    .flat()
    .map(([text]) => text)
    .filter((text) => libraryTakes(text));
  // Where this shrinks, the library has learnt and a rule here is needless.
  expect(taken).toEqual([
    ...['20220815', '202208', '20220', '1660521600000', '20', '202', '-44', '2023-02-29', '1900-02-29', '2023-~02-29'],
    ...['[2023-02-29,2024]', '[..2022..]', '[2022..2023..]', '[2022, 2023]'],
  ]);
});

function libraryTakes(text: string): boolean {
  try {
    return Boolean(edtf(text));
  } catch {
    return false;
  }
}
