import type { CompiledGraph } from './compiledGraph.ts';
import type { Queries, QueryName } from './queries.ts';

/** How a query is asked. */
export interface ReadOptions {
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
}

/** A graph database that answers the queries of `cypher/`. */
export interface Engine {
  /** What people call it. */
  readonly name: string;
  /**
   * Asks a query by the name of its file. Rows hold plain JavaScript values, numbers as `number`.
   *
   * @throws QueryTimeout when it takes longer than the engine was opened with.
   * @throws EngineUnavailable when the database cannot be reached or has too much to do.
   * @throws the reason of the signal, once that is aborted: the query is then stopped, or not begun.
   */
  read<Name extends QueryName>(
    query: Name,
    parameters: Queries[Name]['parameters'],
    options?: ReadOptions,
  ): Promise<Queries[Name]['row'][]>;
  /** Puts a dataset in the place of the former one, whole or not at all. An engine may tell how far it is, in rows. */
  replace(graph: CompiledGraph, progress?: (written: number, total: number) => void): Promise<void>;
  /** Resolves when the engine answers. */
  health(): Promise<void>;
  close(): Promise<void>;
}

/** The same engine, whose reads end with a signal. */
export function endingWith(signal: AbortSignal, engine: Engine): Engine {
  return { ...engine, read: (query, parameters, options) => engine.read(query, parameters, { signal, ...options }) };
}
