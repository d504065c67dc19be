import { Router, type Request, type RequestHandler, type Response } from 'express';
import { execute, parse, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { BadInput } from '../../errors.ts';
import { FACT_FILES, addressOf, type FactFile } from '../../verdict/address.ts';
import type { RelationType } from '../../generated/schema.ts';
import type { PropositionRecord } from '../../records/records.ts';
import { nearestName } from '../../names/nearest.ts';
import { relationTypes } from '../../schema/catalogue.ts';
import type { Context } from '../context.ts';
import { whileAsked } from '../whileAsked.ts';
import { FACT, FACT_EXPORTS } from './verdictQuery.ts';
import { holds, onlyRead, problem, rawQuery, tagOf } from './answering.ts';
import { canonicalFilter, filterFrom, filterQuery } from '../../filter/query.ts';

/** What the addresses of verdicts answer with. */
export interface FactsOptions {
  schema: GraphQLSchema;
  open: (signal?: AbortSignal) => Context;
  log: Logger;
}

const documents = {
  json: parse(FACT),
  'claim-review.jsonld': parse(FACT_EXPORTS['claim-review.jsonld']),
  'annotations.jsonld': parse(FACT_EXPORTS['annotations.jsonld']),
};

/**
 * Verdicts at addresses of their own: `/<from>/<TYPE>/<to>` as JSON, and as JSON-LD in files below it. The query string
 * is the evidence filter. Everything is answered by the GraphQL schema. Names, and filters that are written otherwise,
 * are sent on to the one address of the verdict.
 */
export function factsRouter(options: FactsOptions): Router {
  const router = Router();
  const reading = (file?: FactFile) =>
    router
      .route(`/:from/:type/:to${file ? `/${file}` : ''}`)
      .get(fact(options, file))
      .all(onlyRead('A verdict'));
  reading();
  for (const file of FACT_FILES) reading(file);
  router.use((error: unknown, _request: Request, response: Response, next: (error?: unknown) => void) => {
    // Express refuses a path that escapes wrongly before it comes to a handler.
    if (!(error instanceof URIError)) return next(error);
    problem(options.log, response, new BadInput('The address holds a % that escapes nothing: write %25 for the sign.'));
  });
  return router;
}

function fact(options: FactsOptions, file?: FactFile): RequestHandler {
  return async (request, response) => {
    try {
      await answer(options, request, response, file);
    } catch (error) {
      problem(options.log, response, error);
    }
  };
}

async function answer(options: FactsOptions, request: Request, response: Response, file?: FactFile) {
  const { schema } = options;
  const context = { ...options.open(whileAsked(response)), base: baseOf(request) };
  const { dataset, resolver } = await context.served();
  const { from = '', type = '', to = '' } = request.params as Record<string, string>;
  const query = rawQuery(request.originalUrl);
  const filter = canonicalFilter(filterFrom(query, schema), resolver);
  const asked: PropositionRecord = { from: resolver.actor(from), type: typeNamed(type), to: resolver.actor(to) };
  const address = addressOf(asked, filterQuery(filter), file);
  if (!sameAddress(address, { from, to, query }, asked)) return response.redirect(308, address);

  const tag = tagOf(dataset.contentHash, file ? context.base + address : address);
  response.set({ 'Cache-Control': 'no-cache', ETag: tag });
  if (holds(request, tag)) return void response.status(304).end();
  const result = await execute({
    schema,
    document: documents[file ?? 'json'],
    variableValues: { ...asked, filter },
    contextValue: context,
  });
  const [error] = result.errors ?? [];
  if (error) return problem(options.log, response, error);
  const { check, ...rest } = result.data as { check: Record<string, unknown> };
  if (!file) return response.json({ ...check, ...rest });
  response.type('application/ld+json').send(JSON.stringify(Object.values(check)[0]));
}

function baseOf(request: Request): string {
  const host = request.get('host');
  return host ? `${request.protocol}://${host}` : '';
}

/** @throws BadInput naming the nearest type. */
function typeNamed(name: string): RelationType {
  if (relationTypes.has(name as RelationType)) return name as RelationType;
  const near = nearestName(name.toUpperCase(), [...relationTypes.keys()]);
  throw new BadInput(`"${name.slice(0, 60)}" is no relation type${near ? `: did you mean ${near}?` : '.'}`);
}

// Clients differ in what they escape: the comparison is of what the escapes mean, or a redirect might never end.
function sameAddress(
  address: string,
  given: { from: string; to: string; query: string },
  asked: Pick<PropositionRecord, 'from' | 'to'>,
): boolean {
  return (
    given.from === asked.from &&
    given.to === asked.to &&
    decodeURIComponent(given.query) === decodeURIComponent(rawQuery(address))
  );
}
