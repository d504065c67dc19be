import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { claimsOf, type PlacedClaim } from '../../src/dataset/rule.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { attributionWeights, reliabilityWeights } from '../../src/schema/catalogue.ts';
import { isoDay } from '../../src/time/day.ts';
import { boundsOf } from '../../src/time/period.ts';
import { resolvedByBounds } from '../../src/time/resolved.ts';
import { embedded, engines } from '../engines.ts';
import { descriptorIn, filesOf, linesOf, rowsOf } from '../export/reading.ts';

const dataset = openDataset();
const graph = compile(dataset);

/** What a line has to say of a claim, from the seeds alone. */
function expectedLine({ claim, document }: PlacedClaim): Record<string, unknown> {
  const named = (id: string) => ({ id, name: dataset.actors.get(id)?.seed.name });
  const { tie, event } = claim;
  const weight =
    (reliabilityWeights.get(document.seed.reliability) ?? 0) * (attributionWeights.get(claim.attribution) ?? 0);
  const voice = claim.voice ?? (claim.speaker ? voiceOf(claim.speaker) : document.id);
  return {
    id: claim.id,
    stance: claim.stance,
    attribution: claim.attribution,
    hedged: claim.hedged,
    speaker: claim.speaker ? named(claim.speaker) : null,
    voice,
    document: { id: document.id, title: document.seed.title ?? document.seed.label },
    paragraphs: claim.paragraphs
      .map(({ number, hash }) => ({ paragraph: number, hash }))
      .sort((a, b) => a.paragraph - b.paragraph),
    paraphrase: claim.paraphrase,
    period: claim.period ? periodOf(claim.period, document.seed.published) : null,
    origin: claim.origin ? voiceOf(claim.origin) : voice,
    weight: Number((claim.hedged ? weight / 2 : weight).toFixed(4)),
    figures: claim.figures.map(({ kind, min, max = null, approximate, of = null, actor = null }) => ({
      kind,
      min,
      max,
      approximate,
      of,
      actor,
    })),
    place: claim.place ?? null,
    outcome: claim.outcome ?? null,
    about: {
      relationship: tie
        ? {
            id: [tie.from, tie.type, tie.to, ...(tie.episode ? [tie.episode] : [])].join('.'),
            ...{ type: tie.type, source: named(tie.from), target: named(tie.to) },
            ...{ episode: tie.episode ?? null, matter: matterOf(tie) },
          }
        : null,
      event: event ? { id: event, ...kindAndTitle(event) } : null,
      roles: Object.entries(claim.roles ?? {}).flatMap(([role, actors]) =>
        actors.map((actor) => ({ role, actor: named(actor) })),
      ),
      bears_on: (claim.bears_on ?? []).map(({ from, type, to }) => [from, type, to].join('.')),
    },
  };
}

/** What its episode is about, in the words that the head of the dataset has for it or for its type. */
function matterOf({ type, episode = '' }: NonNullable<PlacedClaim['claim']['tie']>): string | null {
  const words = dataset.head.seed.matters[episode];
  return (typeof words === 'object' ? words[type] : words) ?? null;
}

/** For whom an actor or an outside text speaks. */
function voiceOf(id: string): string {
  const origin = dataset.head.seed.origins[id];
  const named = (origin && 'voice' in origin ? origin.voice : undefined) ?? id;
  return dataset.actors.get(named)?.seed.voice ?? named;
}

function kindAndTitle(event: string) {
  const { kind, title } = dataset.events.get(event)?.seed ?? {};
  return { kind, title };
}

function periodOf(edtf: string, published: string) {
  const written = boundsOf(published);
  const bounds = boundsOf(edtf, { first: written.earliestStart, last: written.latestEnd });
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  return {
    ...{
      edtf: resolvedByBounds(edtf, bounds),
      earliest_start: isoDay(earliestStart),
      latest_start: isoDay(latestStart),
    },
    ...{ earliest_end: isoDay(earliestEnd), latest_end: isoDay(latestEnd) },
  };
}

const written: Map<string, string>[] = [];

describe.each(engines)('$name', ({ open }) => {
  let files: Map<string, string>;
  const pages: number[] = [];

  beforeAll(async () => {
    const engine = open();
    await engine.replace(graph);
    const watched: Engine = {
      ...engine,
      async read(query, parameters) {
        const rows = await engine.read(query, parameters);
        if (query === 'export-claims' || query === 'export-relationships') pages.push(rows.length);
        return rows;
      },
    };
    files = await filesOf(watched);
    written.push(files);
    await engine.close();
  });

  it('has every claim of the seeds with every field, by id', () => {
    const expected = [...claimsOf(dataset)]
      .map(expectedLine)
      .sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    expect(expected.length).toBeGreaterThan(1_000);
    expect(linesOf(files)).toEqual(expected);
  });

  it('has as many rows as the dataset counts', () => {
    for (const table of ['actors', 'documents', 'relationships', 'events', 'claims'])
      expect({ table, rows: rowsOf(files, table).length }).toEqual({ table, rows: graph.dataset.props[table] });
    const claims = [...claimsOf(dataset)].map(({ claim }) => claim);
    const sum = (counts: number[]) => counts.reduce((total, one) => total + one, 0);
    const counted = {
      aliases: sum([...dataset.actors.values()].map(({ seed }) => seed.aliases.length)),
      participants: graph.parts.length,
      claim_paragraphs: sum(claims.map(({ paragraphs }) => paragraphs.length)),
      claim_figures: sum(claims.map(({ figures }) => figures.length)),
      claim_roles: sum(claims.map(({ roles = {} }) => Object.values(roles).flat().length)),
      relationship_claims: graph.claimsBearingOn.length,
    };
    for (const [table, rows] of Object.entries(counted))
      expect({ table, rows: rowsOf(files, table).length }).toEqual({ table, rows });
  });

  it('has unique keys, and names nothing that is not there', () => {
    for (const { name, schema } of descriptorIn(files).resources.filter(({ path }) => path.endsWith('.csv'))) {
      const rows = rowsOf(files, name);
      const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join('\n'));
      expect({ name, keys: new Set(keys).size }).toEqual({ name, keys: rows.length });
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(rowsOf(files, reference.resource).map((row) => row[reference.fields[0] as string]));
        const said = rows.map((row) => row[fields[0] as string] as string).filter(Boolean);
        expect(said.filter((id) => !known.has(id))).toEqual([]);
      }
    }
  });

  it('holds no more than a page of claims or relationships at a time', () => {
    expect(Math.max(...pages)).toBe(500);
    expect(pages.filter((rows) => rows === 500).length).toBeGreaterThan(4);
  });
});

it('is the same on every engine and every time, byte by byte', async () => {
  const engine = embedded.open();
  await engine.replace(graph);
  const again = await filesOf(engine);
  await engine.close();
  for (const files of written) expect(files).toEqual(again);
});
