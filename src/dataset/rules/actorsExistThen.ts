import type { Day } from '../../time/day.ts';
import { boundsIfParsable } from '../../time/period.ts';
import { evidencedClaims, writingOf, type Evidence, type EvidencedClaim } from '../evidence.ts';
import { livesOf, type Life } from '../lives.ts';
import type { Dataset } from '../read.ts';
import { actorsNamed, claimsByEvent, type Rule } from '../rule.ts';

/** No claim holds an actor to a time before it came into being or after its end, unless it says that it contradicts these. */
export const actorsExistThen: Rule = (dataset, report) => {
  // Dates that cannot be read are breaches of another rule.
  if (!hasReadableDates(dataset)) return;
  const claims = evidencedClaims(dataset);
  const lives = livesOf(dataset, claims);
  const byEvent = claimsByEvent(claims);
  for (const placed of claims) {
    if (placed.claim.stance === 'DENIES') continue;
    const dates = datesOf(placed, byEvent);
    const known = new Set([placed.claim.id, ...placed.claim.contradicts]);
    for (const { actor, path } of actorsNamed(placed)) {
      const told = lives.get(actor) ?? [];
      if (path.at(-1) === 'speaker' || told.some(({ evidence }) => known.has(evidence.claim))) continue;
      const wrong = outside(dates, told);
      if (wrong === undefined) continue;
      report(
        placed.document.source,
        path,
        `${actor} is held to a time ${wrong}: name whom the passage means then as an actor of its own, mend the period, or name that claim under contradicts`,
      );
    }
  }
};

// Its own date, or else those of the event that it is about.
function datesOf({ claim, evidence }: EvidencedClaim, byEvent: Map<string, EvidencedClaim[]>): Evidence[] {
  if (claim.period !== undefined || claim.event === undefined) return claim.period === undefined ? [] : [evidence];
  const beside = (byEvent.get(claim.event) ?? []).filter((one) => one.claim.stance !== 'DENIES');
  return beside.map((one) => one.evidence).filter(({ period }) => period !== '');
}

function outside(dates: Evidence[], told: Life[]): string | undefined {
  if (dates.length === 0) return undefined;
  const [begun, ended] = [outermost(told, true), outermost(told, false)];
  const hadBegun = Math.max(...dates.map(({ bounds }) => Math.min(bounds.latestStart, bounds.latestEnd)));
  const stillWas = Math.min(...dates.map(({ bounds }) => Math.max(bounds.earliestEnd, bounds.earliestStart)));
  if (begun && hadBegun < begun.day) return `before it came into being (${begun.claims})`;
  if (ended && stillWas > ended.day) return `after its end (${ended.claims})`;
  return undefined;
}

// The earliest of its beginnings or the latest of its ends; none where somebody denies that it was so.
function outermost(told: Life[], begins: boolean): { day: Day; claims: string } | undefined {
  const these = told.filter((life) => life.begins === begins).map(({ evidence }) => evidence);
  if (these.length === 0 || these.some(({ stance }) => stance === 'DENIES')) return undefined;
  const day = begins
    ? Math.min(...these.map(({ holdings }) => holdings.ACT.earliest))
    : Math.max(...these.map(({ holdings }) => holdings.ACT.latest));
  return { day, claims: these.map(({ claim, period }) => `${claim}: ${period}`).join(', ') };
}

function hasReadableDates(dataset: Dataset): boolean {
  return [...dataset.documents.values()].every(
    ({ seed: { published, claims } }) =>
      boundsIfParsable(published) !== null &&
      claims.every(({ period }) => period === undefined || boundsIfParsable(period, writingOf(published)) !== null),
  );
}
