import type { ActorKind } from './generated/schema.ts';

/** Exit code of a command: the question, the dataset or a setting is at fault. */
export const AT_FAULT = 1;
/** Exit code of a command: the engine or the server cannot be reached, or failed. */
export const FAILED = 3;

/** An actor as a candidate for a name that did not find one. */
export interface Candidate {
  id: string;
  name: string;
  kind: ActorKind;
}

/** What an answer tells of an error beside its code and message. */
export interface ErrorDetails {
  candidates?: Candidate[];
}

/**
 * An error that a person can mend, or wait for. Everything that a program has to know of its kind stands at its class;
 * any other error is internal and masked.
 */
export abstract class MilitantGraphError extends Error {
  /** Names the kind to programs: `extensions.code` of an answer. */
  static readonly code: string;
  /** HTTP status of an answer that holds nothing else. */
  static readonly status: number = 400;
  /** Exit code of a command that it ends. */
  static readonly exit: typeof AT_FAULT | typeof FAILED = AT_FAULT;
  /** Whether an answer of the API may say it. The others speak of this machine, to its operator alone. */
  static readonly shown: boolean = true;

  /** Further facts for the asker. */
  readonly details: ErrorDetails = {};

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }

  get kind(): ErrorKind {
    return this.constructor as unknown as ErrorKind;
  }

  get code(): string {
    return this.kind.code;
  }

  /** The same error in other words, such as those that say in which of two arguments the mistake is. */
  withMessage(message: string): this {
    this.message = message;
    return this;
  }
}

/** What stands at the class of an error. */
export type ErrorKind = Pick<typeof MilitantGraphError, 'code' | 'status' | 'exit' | 'shown'> & {
  readonly name: string;
};

/** An argument out of its bounds. */
export class BadInput extends MilitantGraphError {
  static override readonly code = 'BAD_USER_INPUT';
}

/** Text that is not an EDTF date, or one that ends before it starts. */
export class BadDate extends MilitantGraphError {
  static override readonly code = 'BAD_DATE';
}

/** A cursor that this server did not give for this list. */
export class BadCursor extends MilitantGraphError {
  static override readonly code = 'BAD_CURSOR';

  constructor() {
    super('The cursor in "after" was not given by this list: use an endCursor or edge cursor of the same field.');
  }
}

/** A name that no actor bears. */
export class UnknownActor extends MilitantGraphError {
  static override readonly code = 'UNKNOWN_ACTOR';
  static override readonly status = 404;
  override readonly details: Required<Pick<ErrorDetails, 'candidates'>>;

  constructor(name: string, candidates: Candidate[]) {
    const hint = candidates.length > 0 ? `Did you mean ${candidatesInWords(candidates)}?` : 'Try the search field.';
    super(`No actor is called "${name}". ${hint}`);
    this.details = { candidates };
  }
}

/** A name that several actors bear. */
export class AmbiguousActor extends MilitantGraphError {
  static override readonly code = 'AMBIGUOUS_ACTOR';
  override readonly details: Required<Pick<ErrorDetails, 'candidates'>>;

  constructor(name: string, candidates: Candidate[]) {
    super(`"${name}" is a name of several actors: ask for ${candidatesInWords(candidates)} by id.`);
    this.details = { candidates };
  }
}

function candidatesInWords(candidates: Candidate[]): string {
  return candidates.map(({ id, name }) => `${name} (${id})`).join(' or ');
}

/** A document id that the dataset does not have. */
export class UnknownDocument extends MilitantGraphError {
  static override readonly code = 'UNKNOWN_DOCUMENT';

  constructor(id: string, known: string[]) {
    super(`No document has the id "${id}": the dataset has ${known.join(', ')}.`);
  }
}

/** An operation that asks for more than is answered at once. */
export class TooCostly extends MilitantGraphError {
  static override readonly code = 'TOO_COSTLY';
}

/** An operation with more fields within fields than are answered. */
export class TooDeep extends MilitantGraphError {
  static override readonly code = 'TOO_DEEP';
}

/** A request that holds no operation that can be read. */
export class BadRequest extends MilitantGraphError {
  static override readonly code = 'BAD_REQUEST';
}

/** An address at which nothing is. */
export class NotFound extends MilitantGraphError {
  static override readonly code = 'NOT_FOUND';
  static override readonly status = 404;
}

/** A method that would change what can only be read. */
export class MethodNotAllowed extends MilitantGraphError {
  static override readonly code = 'METHOD_NOT_ALLOWED';
  static override readonly status = 405;
}

/** A request that is too long to be read. */
export class PayloadTooLarge extends MilitantGraphError {
  static override readonly code = 'PAYLOAD_TOO_LARGE';
  static override readonly status = 413;
}

/** The engine did not answer within the time that a query may take. */
export class QueryTimeout extends MilitantGraphError {
  static override readonly code = 'TIMEOUT';
  static override readonly status = 504;
  static override readonly exit = FAILED;

  constructor(seconds: number) {
    super(`The question took longer than ${seconds} s: ask for fewer hops, types or actors.`);
  }
}

/** The database cannot be reached, is not loaded, or has too much to do. */
export class EngineUnavailable extends MilitantGraphError {
  static override readonly code = 'ENGINE_UNAVAILABLE';
  static override readonly status = 503;
  static override readonly exit = FAILED;
}

/** What is told in the place of an error that nobody but its maintainers can mend; `cause` is that error, for the log. */
export class InternalError extends MilitantGraphError {
  static override readonly code = 'INTERNAL_SERVER_ERROR';
  static override readonly status = 500;
  static override readonly exit = FAILED;

  constructor(cause: unknown) {
    super('The server failed to answer. The operator finds the cause in its log.', { cause });
  }
}

/** A setting that the server cannot start with. */
export class BadSetting extends MilitantGraphError {
  static override readonly code = 'BAD_SETTING';
  static override readonly shown = false;
}

/** A dataset with problems; each is a line of the message. */
export class InvalidDataset extends MilitantGraphError {
  static override readonly code = 'INVALID_DATASET';
  static override readonly shown = false;

  constructor(problems: string[]) {
    super(problems.join('\n'));
  }
}

/** An example of the playground that breaks the form of examples. */
export class InvalidExample extends MilitantGraphError {
  static override readonly code = 'INVALID_EXAMPLE';
  static override readonly shown = false;
}

/** Every kind of error. */
export const errorKinds: readonly ErrorKind[] = [
  BadInput,
  BadDate,
  BadCursor,
  UnknownActor,
  AmbiguousActor,
  UnknownDocument,
  TooCostly,
  TooDeep,
  BadRequest,
  NotFound,
  MethodNotAllowed,
  PayloadTooLarge,
  QueryTimeout,
  EngineUnavailable,
  InternalError,
  BadSetting,
  InvalidDataset,
  InvalidExample,
];
