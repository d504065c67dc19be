import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { inPieces } from '../../network/formats/pieces.ts';
import { VERSION } from '../../version.ts';
import { MethodNotAllowed } from '../../errors.ts';
import { sendError, shownError } from '../errors.ts';
import { isLeaving } from '../whileAsked.ts';

/** What any page may read: everything here is public, and notebooks run in pages of other hosts. */
export const PUBLIC = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Disposition, ETag, Link',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What stands after the question mark of an address, as it was written. */
export function rawQuery(address: string): string {
  const at = address.indexOf('?');
  return at < 0 ? '' : address.slice(at + 1);
}

/** The tag of what this software answers at an address from a dataset. */
export function tagOf(contentHash: string, address: string): string {
  return `"${createHash('sha256').update(`${VERSION} ${contentHash} ${address}`).digest('hex').slice(0, 32)}"`;
}

/** Whether the asker has what the tag stands for. */
// Express would answer in full to clients that add "no-cache" to every request of their own.
export function holds(request: Request, tag: string): boolean {
  const held = request.get('if-none-match')?.split(',') ?? [];
  return held.some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}

/** Refuses every other method for something that can only be read. */
export function onlyRead(what: string): RequestHandler {
  return (_request, response) =>
    sendError(
      response.set('Allow', 'GET, HEAD'),
      new MethodNotAllowed(`${what} can only be read: ask with GET or HEAD.`),
    );
}

/** Tells an error with the status of its class. */
export function problem(log: Logger, response: Response, error: unknown): void {
  sendError(response, shownError(log, error));
}

/** Answers with a file, or tells what is wrong; a file that cannot be ended breaks off. */
export function answering(
  log: Logger,
  file: string,
  answer: (request: Request, response: Response) => Promise<void>,
): RequestHandler {
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      // The asker went away.
      if (isLeaving(error) || (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
      if (!response.headersSent) return problem(log, response, error);
      // Too late to tell: a connection that breaks off is no file that looks whole.
      log.error({ err: error, file }, 'a file broke off while it was sent');
      response.destroy();
    }
  };
}

/** Sends a file as fast as it is read; to HEAD its headers alone. */
export async function send(
  request: Request,
  response: Response,
  parts: AsyncIterable<string | Uint8Array>,
  headers: Record<string, string>,
): Promise<void> {
  const pieces = inPieces(parts);
  // Whatever goes wrong before the first piece can still be told.
  const first = request.method === 'HEAD' ? null : await pieces.next();
  response.set(headers);
  if (first === null || first.done) return void response.end();
  await pipeline(Readable.from(resumed(first.value, pieces), { objectMode: false }), response);
}

async function* resumed<Piece>(first: Piece, rest: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  yield first;
  yield* rest;
}
