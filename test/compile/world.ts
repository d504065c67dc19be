import { compile } from '../../src/compile/compile.ts';
import type { CompiledGraph, Link } from '../../src/engine/compiledGraph.ts';
import type { EventKind } from '../../src/generated/schema.ts';
import { datasetOf, type Written } from '../fixtures/dataset.ts';

/** A document as a test writes it, and a claim in it. */
export type WrittenDocument = Written['documents'][string];
export type WrittenClaim = WrittenDocument['claims'][number];

const ACTORS: Written['actors'] = {
  ash: { name: 'Ash', kind: 'GROUP' },
  birch: { name: 'Birch', kind: 'GROUP' },
  cedar: { name: 'Cedar', kind: 'STATE' },
  dill: { name: 'Dill', kind: 'PERSON' },
};

/** A claim by the author about paragraph 1, where nothing else is said. */
export function claim(id: string, said: Partial<WrittenClaim>): WrittenClaim {
  return { id, attribution: 'AUTHOR', paragraphs: [1], paraphrase: `Claim ${id}.`, ...said };
}

/** A document of 2020 with reliability A, where nothing else is said. */
export function document(claims: WrittenClaim[], said: Partial<WrittenDocument> = {}): WrittenDocument {
  return { published: '2020', reliability: 'A', claims, ...said };
}

/** The graph of documents on four actors, of events by kind, and of voices by actor. */
export function compiled(
  documents: Written['documents'],
  eventKinds: Readonly<Record<string, EventKind>> = {},
  voices: Readonly<Record<string, string>> = {},
): CompiledGraph {
  const events = Object.fromEntries(Object.entries(eventKinds).map(([id, kind]) => [id, { kind, title: id }]));
  const actors = Object.fromEntries(Object.entries(ACTORS).map(([id, seed]) => [id, { ...seed, voice: voices[id] }]));
  return compile(datasetOf({ actors, events, documents }));
}

/** Ties by id, mirrors left out. */
export function tiesById(graph: CompiledGraph): Record<string, Link['props']> {
  const links = [...graph.ties.values()].flat().filter(({ props }) => !props['mirror']);
  return Object.fromEntries(links.map(({ id, props }) => [id, props]));
}

/** Claims for and claims against what carries these lists of evidence. */
export function caseOf(props: Record<string, unknown> | undefined): { for: string[]; against: string[] } | null {
  if (!props) return null;
  const claims = props['claims'] as string[];
  const supports = props['supports'] as boolean[];
  return { for: claims.filter((_, index) => supports[index]), against: claims.filter((_, index) => !supports[index]) };
}
