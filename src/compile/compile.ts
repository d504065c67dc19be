import { createHash } from 'node:crypto';
import { canonicalJson } from '../dataset/canonical.ts';
import type { Dataset } from '../dataset/read.ts';
import type { PlacedClaim } from '../dataset/rule.ts';
import type { CompiledGraph, Link } from '../engine/compiledGraph.ts';
import { NO_MAXIMUM } from '../records/figures.ts';
import { relationTypes, type Weights } from '../schema/catalogue.ts';
import { boundsOf } from '../time/period.ts';
import { aspectOf, eventAspect } from '../dataset/dates.ts';
import { evidenceLists, evidencedClaims, type EvidencedClaim } from '../dataset/evidence.ts';
import { spokenNames } from './spokenNames.ts';
import { occurrencesOf, partsOf, rolesOf, tieId, tiesOf, timingOf, type Tie } from '../dataset/ties.ts';
import { groupedBy } from '../groups.ts';

/** Compiles a checked dataset, its claims weighed as the schema says unless other weights are given. */
export function compile(dataset: Dataset, weights?: Weights): CompiledGraph {
  const placed = evidencedClaims(dataset, weights);
  const spokenName = spokenNames(dataset);
  const timing = timingOf(dataset, placed);
  const ties = tiesOf(dataset, placed, timing);
  const parts = partsOf(dataset, placed, timing);
  const occurrences = occurrencesOf(dataset, placed, timing);
  return {
    actors: grouped(
      [...dataset.actors.values()].map(({ id, seed }) => ({
        kind: seed.kind,
        row: { id, props: { ...actorProps(seed), spokenName: spokenName(seed) } },
      })),
    ),
    documents: [...dataset.documents.values()].map(({ id, seed }, order) => ({
      id,
      props: documentProps(seed, order),
    })),
    events: [...dataset.events.values()].map(({ id, seed }) => ({
      id,
      props: {
        kind: seed.kind,
        title: seed.title,
        act: eventAspect(dataset, id) === 'ACT',
        ...evidenceLists(occurrences.get(id) ?? []),
      },
    })),
    claims: placed.map((one) => ({ id: one.claim.id, props: claimProps(one, dataset) })),
    relationships: ties.map(({ id, type, from, to, episode, matter, event }) => ({
      id,
      props: { type, from, to, episode, matter, event },
    })),
    ties: tieLinks(ties),
    parts: parts.map(({ id, actor, role, event, entries }) => ({
      id,
      from: actor,
      to: event,
      props: { role, act: eventAspect(dataset, event) === 'ACT', ...evidenceLists(entries) },
    })),
    claimsInDocuments: placed.map(({ claim, document }) => link(claim.id, document.id)),
    claimsSpokenBy: placed.flatMap(({ claim }) => (claim.speaker ? [link(claim.id, claim.speaker)] : [])),
    claimsAboutRelationships: placed.flatMap((one) => (one.claim.tie ? [link(one.claim.id, subjectOf(one))] : [])),
    claimsAboutEvents: placed.flatMap(({ claim }) => (claim.event ? [link(claim.id, claim.event)] : [])),
    claimsBearingOn: ties.flatMap(({ id, entries }) =>
      entries.filter(({ bears }) => bears).map(({ evidence }) => link(evidence.claim, id)),
    ),
    projections: ties.flatMap(({ id, event }) => (event ? [link(id, event)] : [])),
    dataset: { id: 'dataset', props: datasetProps(dataset, placed, ties) },
  };
}

type Seed<Map_> = Map_ extends Map<string, { seed: infer S }> ? S : never;

function actorProps(seed: Seed<Dataset['actors']>) {
  const { name, short_name: shortName = '', kind, aliases, countries, description = '', voice = '' } = seed;
  return {
    name,
    shortName,
    kind,
    countries,
    description,
    voice,
    plural: seed.plural,
    takesThe: seed.the,
    atLargeOf: seed.at_large_of ?? '',
    aliasNames: aliases.map((alias) => alias.name),
    aliasScripts: aliases.map(({ script = '' }) => script),
    aliasLanguages: aliases.map(({ language = '' }) => language),
    aliasAcronyms: aliases.map(({ acronym }) => acronym),
    aliasAmbiguous: aliases.map(({ ambiguous }) => ambiguous),
  };
}

function documentProps(seed: Seed<Dataset['documents']>, order: number) {
  return {
    order,
    title: seed.title ?? seed.label,
    publisher: seed.publisher ?? '',
    author: seed.author ?? '',
    cite: seed.cite ?? `“${seed.title ?? seed.label}”`,
    citeAgain: seed.cite_again ?? '',
    published: seed.published,
    ...boundsOf(seed.published),
    publishedNote: seed.published_note ?? '',
    reliability: seed.reliability,
    reliabilityNote: seed.reliability_note ?? '',
    paragraphCount: seed.paragraphs,
  };
}

function claimProps(placed: EvidencedClaim, dataset: Dataset) {
  const { claim } = placed;
  const { stance, attribution, hedged, speaker, voice, document, origin, weight, period, bounds, place } =
    placed.evidence;
  const paragraphs = [...claim.paragraphs].sort((a, b) => a.number - b.number);
  const roles = rolesOf(placed);
  const bearsOn = claim.bears_on ?? [];
  return {
    stance,
    attribution,
    hedged,
    speaker,
    voice,
    document,
    origin,
    citing: citedBy(claim.origin ?? '', dataset),
    weight,
    period,
    ...bounds,
    place,
    outcome: claim.outcome ?? '',
    paraphrase: claim.paraphrase,
    about: subjectOf(placed),
    aboutEvent: claim.event !== undefined,
    bearsOnFroms: bearsOn.map(({ from }) => from),
    bearsOnTypes: bearsOn.map(({ type }) => type),
    bearsOnTos: bearsOn.map(({ to }) => to),
    paragraphs: paragraphs.map(({ number }) => number),
    hashes: paragraphs.map(({ hash }) => hash ?? ''),
    roles: roles.map(([role]) => role),
    roleActors: roles.map(([, actor]) => actor),
    figureKinds: claim.figures.map(({ kind }) => kind),
    figureMins: claim.figures.map(({ min }) => min),
    figureMaxs: claim.figures.map(({ max }) => max ?? NO_MAXIMUM),
    figureApproximates: claim.figures.map(({ approximate }) => approximate),
    figureOfs: claim.figures.map(({ of }) => of ?? ''),
    figureActors: claim.figures.map(({ actor }) => actor ?? ''),
  };
}

function subjectOf({ claim }: PlacedClaim): string {
  if (!claim.tie) return claim.event ?? '';
  const { from, type, to, episode = '' } = claim.tie;
  return tieId(from, type, to, episode);
}

function tieLinks(ties: Tie[]): Map<string, Link[]> {
  return grouped(
    ties.flatMap(({ id, type, from, to, episode, matter, event, entries }) => {
      const act = aspectOf(type) === 'ACT';
      const props = { episode, matter, event, mirror: false, act, ...evidenceLists(entries) };
      const row = { id, from, to, props };
      if (!relationTypes.get(type)?.symmetric) return [{ kind: type, row }];
      return [
        { kind: type, row },
        { kind: type, row: { id, from: to, to: from, props: { ...props, mirror: true } } },
      ];
    }),
  );
}

/** How sentences call the text or body that a claim names as its source; empty where it is none but the document. */
function citedBy(origin: string, { actors, head }: Dataset): string {
  const text = head.seed.origins[origin];
  return text ? (text.cite ?? `“${text.label}”`) : (actors.get(origin)?.seed.name ?? '');
}

function datasetProps(dataset: Dataset, placed: PlacedClaim[], ties: Tie[]) {
  const { title, version, licence, coverage, citation } = dataset.head.seed;
  return {
    title,
    version,
    licence,
    coverage,
    citation,
    contentHash: contentHash(dataset),
    actors: dataset.actors.size,
    relationships: ties.length,
    events: dataset.events.size,
    claims: placed.length,
    documents: dataset.documents.size,
  };
}

/** SHA-256 over everything that the dataset says, whatever its files' comments and layout. */
export function contentHash(dataset: Dataset): string {
  const seeds = (room: Map<string, { id: string; seed: unknown }>) =>
    [...room.values()].map(({ id, seed }) => [id, seed]);
  const content = [dataset.head.seed, seeds(dataset.actors), seeds(dataset.events), seeds(dataset.documents)];
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

function grouped<Value>(items: { kind: string; row: Value }[]): Map<string, Value[]> {
  return new Map([...groupedBy(items, ({ kind }) => kind)].map(([kind, own]) => [kind, own.map(({ row }) => row)]));
}

function link(from: string, to: string): Link {
  return { id: `${from} ${to}`, from, to, props: {} };
}
