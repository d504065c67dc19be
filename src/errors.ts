/** What may go wrong through the asker's or the operator's doing; anything else is internal and masked. */
export class MilitantGraphError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** Further facts for the asker, such as candidates. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** An argument out of its bounds. */
export class BadInput extends MilitantGraphError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** Text that is not an EDTF date, or one that ends before it starts. */
export class BadDate extends MilitantGraphError {
  constructor(message: string) {
    super('BAD_DATE', message);
  }
}

/** A cursor that this server did not give for this list. */
export class BadCursor extends MilitantGraphError {
  constructor() {
    super(
      'BAD_CURSOR',
      'The cursor in "after" was not given by this list: use an endCursor or edge cursor of the same field.',
    );
  }
}

/** An actor as a candidate for a name that did not find one. */
export interface Candidate {
  id: string;
  name: string;
  kind: string;
}

/** A name that no actor bears. */
export class UnknownActor extends MilitantGraphError {
  constructor(name: string, candidates: Candidate[]) {
    const hint = candidates.length > 0 ? `Did you mean ${listed(candidates)}?` : 'Try the search field.';
    super('UNKNOWN_ACTOR', `No actor is called "${name}". ${hint}`, { candidates });
  }
}

/** A name that several actors bear. */
export class AmbiguousActor extends MilitantGraphError {
  constructor(name: string, candidates: Candidate[]) {
    super('AMBIGUOUS_ACTOR', `"${name}" is a name of several actors: ask for ${listed(candidates)} by id.`, {
      candidates,
    });
  }
}

function listed(candidates: Candidate[]): string {
  return candidates.map(({ id, name }) => `${name} (${id})`).join(' or ');
}

/** A document id that the dataset does not have. */
export class UnknownDocument extends MilitantGraphError {
  constructor(id: string, known: string[]) {
    super('UNKNOWN_DOCUMENT', `No document has the id "${id}": the dataset has ${known.join(', ')}.`);
  }
}

/** The engine did not answer within the time that a query may take. */
export class QueryTimeout extends MilitantGraphError {
  constructor(seconds: number) {
    super('TIMEOUT', `The question took longer than ${seconds} s: ask for fewer hops, types or actors.`);
  }
}

/** The database cannot be reached, is not loaded, or has too much to do. */
export class EngineUnavailable extends MilitantGraphError {
  constructor(message: string) {
    super('ENGINE_UNAVAILABLE', message);
  }
}

/** A setting that the server cannot start with. */
export class BadSetting extends MilitantGraphError {
  constructor(message: string) {
    super('BAD_SETTING', message);
  }
}

/** A dataset with problems; each is a line of the message. */
export class InvalidDataset extends MilitantGraphError {
  constructor(problems: string[]) {
    super('INVALID_DATASET', problems.join('\n'));
  }
}
