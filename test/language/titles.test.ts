import { isToldInTitle } from '../../src/language/titles.ts';

const arrow = { text: 'the AF', whole: 'Arrow Front', plural: false };

it('finds a part in a title by the words before the name, be it short or whole', () => {
  expect(isToldInTitle('PERPETRATOR', arrow, 'Attacks by the AF, 2021')).toBe(true);
  expect(isToldInTitle('PERPETRATOR', arrow, 'Attacks by the Arrow Front and its affiliates')).toBe(true);
  expect(isToldInTitle('TARGET', arrow, 'Raid on the AF in Hilland')).toBe(true);
  expect(isToldInTitle('ISSUER', arrow, "The Arrow Front's search for allies")).toBe(true);
  expect(isToldInTitle('ORGANISER', arrow, 'Parade of the AF in Hilland')).toBe(true);
  expect(isToldInTitle('ISSUER', arrow, 'Statement of the AF on Cove')).toBe(true);
});

it('takes no other part, no longer name and no claim for it', () => {
  expect(isToldInTitle('TARGET', arrow, 'Attacks by the AF, 2021')).toBe(false);
  expect(isToldInTitle('TARGET', arrow, 'Raid on the AF camp')).toBe(false);
  expect(isToldInTitle('PERPETRATOR', arrow, 'Attack claimed by the AF, 2021')).toBe(false);
  expect(isToldInTitle('ATTENDEE', arrow, 'Meeting of the AF')).toBe(false);
});
