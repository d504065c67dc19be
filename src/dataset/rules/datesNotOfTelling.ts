import type { Dataset } from '../read.ts';
import { claimsOf, type PlacedClaim, type Rule } from '../rule.ts';

/**
 * The day on which a text was out, or on which somebody spoke, is not the day on which what is told began, ended or happened,
 * unless the matter is that somebody spoke. A set bounded by it, such as `[..2022-08-02]`, says no more than that it was so
 * by then.
 */
export const datesNotOfTelling: Rule = (dataset, report) => {
  const placed = [...claimsOf(dataset)];
  const sayings = placed.filter((one) => isSaying(dataset, one));
  for (const one of placed) {
    const { claim, document, path } = one;
    if (claim.period === undefined || isSaying(dataset, one)) continue;
    const dates = claim.period.split('/');
    // Something may well have held in the month, or on the day, on which it is told, but hardly began or ended with it.
    const bounds = dates.length > 1;
    const outs = [
      { what: claim.origin, date: dataset.head.seed.origins[claim.origin ?? '']?.published },
      { what: document.id, date: document.seed.published },
    ].filter(({ date = '' }) => bounds || DAY.test(date));
    const spoken = bounds ? sayings.filter((saying) => tells(saying, one)) : [];
    const tellings = [...outs, ...spoken.map(({ claim: { id, period } }) => ({ what: id, date: period }))];
    const same = tellings.find(({ date }) => date !== undefined && dates.includes(date));
    if (!same) continue;
    const why =
      same.what === document.id || same.what === claim.origin ? `${same.what} was out` : `${same.what} has it told`;
    report(
      document.source,
      [...path, 'period'],
      `${same.date} is when ${why} and dates nothing that is told: write "[..${same.date}]" for what had happened by then, "/[..${same.date}]" for what was over, or leave it out`,
    );
  }
};

const DAY = /^\d{4}-\d\d-\d\d$/;
const SAYINGS = [
  'DECISION',
  'MEETING',
  'VISIT',
  'ACCUSED',
  'CRITICISED',
  'DEMANDED_OF',
  'GAVE_ASSURANCE_TO',
  'OFFERED_TO_MEDIATE_FOR',
];

function isSaying(dataset: Dataset, { claim: { tie, event = '' } }: PlacedClaim): boolean {
  const matter = tie?.type ?? dataset.events.get(event)?.seed.kind;
  return matter === undefined || SAYINGS.includes(matter);
}

/** Whether a claim that somebody spoke is of the passage in which another claim gives that speaker's words. */
function tells(saying: PlacedClaim, { claim, document }: PlacedClaim): boolean {
  const { tie, roles = {}, paragraphs } = saying.claim;
  const sayers = tie ? [tie.from] : [...(roles.ISSUER ?? []), ...(roles.ATTENDEE ?? []), ...(roles.VISITOR ?? [])];
  return (
    document === saying.document &&
    sayers.some((sayer) => sayer === claim.speaker) &&
    paragraphs.some(({ number }) => claim.paragraphs.some((other) => other.number === number))
  );
}
