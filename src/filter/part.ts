import type { EvidenceFilter, FilterTarget } from '../generated/schema.ts';
import type { Names } from '../language/names.ts';

/** Name of a part of an evidence filter. */
export type PartName = keyof EvidenceFilter;

/** What an asker gives for a part. */
export type PartInput<Name extends PartName> = NonNullable<EvidenceFilter[Name]>;

/** Turns names into ids. */
export interface NameResolver {
  /** @throws UnknownActor or AmbiguousActor. */
  actor(name: string): string;
  /** @throws UnknownDocument. */
  document(id: string): string;
}

/** In a list of parameters: every value, as in `'*' IN $list OR …`. No id, status or attribution is called so. */
export const ANY = '*';

/**
 * Everything that is particular to a part of an evidence filter. `Own`: its parameters for the queries. `WordsFrom`: the
 * parameters on which its words depend, if these are not its own alone.
 */
interface PartOf<Name extends PartName, Own extends object, WordsFrom extends object> {
  /** The parameters with which it lets everything through. */
  anything: Own;
  /** Its parameters where it is not given, unless that lets everything through. */
  leftOut?(filter: EvidenceFilter): Own;
  /** Whether it asks for what it would ask for if it were not given: then no address names it. */
  isUsual?(own: Own): boolean;
  /**
   * The parameters for what was given. Another part of the filter may decide whether it asks for anything.
   *
   * @throws BadInput that names the part and its bounds, BadDate, or what the resolver throws.
   */
  read(given: PartInput<Name>, names: NameResolver, filter: EvidenceFilter): Own;
  /** What reads as these parameters, in the one form that all who ask the same share: lists sorted, ids, whole days. */
  canonical(own: Own): PartInput<Name>;
  /** In words that can stand in a caption; null where another part says it. */
  words(told: WordsFrom, names: Names): string | null;
  /** Whether a caption tells it also where it lets everything through, after all others. */
  alwaysTold?: true;
}

/** A part that leaves claims out, as if nobody had made them: one condition in `cypher/parts/remains.cypher`. */
export interface ClaimPart<
  Name extends PartName,
  Own extends object = object,
  WordsFrom extends object = Own,
> extends PartOf<Name, Own, WordsFrom> {
  narrows: Extract<FilterTarget, 'CLAIMS'>;
}

/** A part that leaves relationships out by the claims that remain: one condition in `cypher/parts/passes.cypher`. */
export interface RelationshipPart<
  Name extends PartName,
  Own extends object = object,
  WordsFrom extends object = Own,
> extends PartOf<Name, Own, WordsFrom> {
  narrows: Extract<FilterTarget, 'RELATIONSHIPS'>;
  /** Whether a check, unless it is given, lets all through that it would leave out of lists. */
  wholeInChecks?: true;
  /** Its parameters for a thing that passed, as it is seen by itself, unless they are those of `anything`. */
  within?(own: Own): Own;
}

/** The record of a part. */
export type Part<Name extends PartName, Own extends object = object> =
  ClaimPart<Name, Own> | RelationshipPart<Name, Own>;
