import type { CompiledGraph } from './compiledGraph.ts';

/** A row of an answer: columns as plain JavaScript values, numbers as `number`. */
export type AnswerRow = Record<string, unknown>;

/** Values that a query's parameters take. */
export type Parameters = Record<string, unknown>;

/** A graph database that answers the queries of `cypher/`. */
export interface Engine {
  /** What people call it. */
  readonly name: string;
  /**
   * Asks a query by the name of its file.
   *
   * @throws QueryTimeout when it takes longer than the engine was opened with.
   * @throws EngineUnavailable when the database cannot be reached or has too much to do.
   */
  read(query: string, parameters?: Parameters): Promise<AnswerRow[]>;
  /** Puts a dataset in the place of the former one, whole or not at all. An engine may tell how far it is, in rows. */
  replace(graph: CompiledGraph, progress?: (written: number, total: number) => void): Promise<void>;
  /** Resolves when the engine answers. */
  health(): Promise<void>;
  close(): Promise<void>;
}
