import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { EngineUnavailable, NotFound } from '../../errors.ts';
import { datasetFiles } from '../../export/files.ts';
import { fileName } from '../../network/formats/fileName.ts';
import type { Format } from '../../network/formats/format.ts';
import { MANIFEST_FILE, formats } from '../../network/formats/formats.ts';
import { edgesOf, nodesOf, openNetwork, type NetworkRecord } from '../../network/network.ts';
import { edgeRow, nodeRow } from '../../network/rows.ts';
import { loaded } from '../../served/served.ts';
import type { Context } from '../context.ts';
import { whileAsked } from '../whileAsked.ts';
import { PUBLIC, answering, holds, onlyRead, problem, rawQuery, send, tagOf } from './answering.ts';
import { networkArguments, networkAsked } from '../../network/asked.ts';
import { networkManifest } from '../networkManifest.ts';

/** What the addresses of files answer with. */
export interface ExportsOptions {
  schema: GraphQLSchema;
  open: (signal?: AbortSignal) => Context;
  log: Logger;
}

/**
 * Networks as files: `/network.graphml` and its like. The query string holds the arguments of the GraphQL field
 * `network` and the fields of its filter. A file comes as fast as it is read, and breaks off where it cannot be ended.
 */
export function exportsRouter(options: ExportsOptions): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set(PUBLIC);
    next();
  });
  for (const [file, format] of formats)
    router
      .route(`/${file}`)
      .get(fileOf(options, file, format))
      .all(onlyRead('A network'));
  router.use((_request, response) => problem(options.log, response, noSuchFile()));
  return router;
}

function noSuchFile(): NotFound {
  const files = [...formats.keys(), ...datasetFiles.map(({ name }) => name)];
  return new NotFound(`There is no such file here: ask for ${files.join(', ')}.`);
}

function fileOf(options: ExportsOptions, file: string, format: Format): RequestHandler {
  return answering(options.log, file, (request, response) => answer(options, request, response, file, format));
}

async function answer(options: ExportsOptions, request: Request, response: Response, file: string, format: Format) {
  const context = options.open(whileAsked(response));
  const { dataset: whole, resolver } = await context.served();
  const dataset = loaded(whole);
  const asked = networkArguments(rawQuery(request.originalUrl), options.schema);
  const { question, query } = networkAsked(asked, resolver);
  const address = (name: string) => `${request.baseUrl}/${name}${query ? `?${query}` : ''}`;
  const tag = tagOf(dataset.contentHash, address(file));
  const headers = {
    'Cache-Control': 'no-cache',
    ETag: tag,
    ...(format.holdsManifest
      ? {}
      : { Link: `<${address(MANIFEST_FILE)}>; rel="describedby"; type="application/json"` }),
  };
  if (holds(request, tag)) return void response.set(headers).status(304).end();

  const network = await openNetwork(context.engine, question, query);
  await send(request, response, format.write(await written(options, context, network)), {
    ...headers,
    'Content-Type': format.mediaType,
    'Content-Disposition': `attachment; filename="${fileName(file, dataset.version, query, format.extension)}"`,
  });
}

async function written(options: ExportsOptions, context: Context, network: NetworkRecord) {
  const { contentHash } = (await context.served()).dataset;
  // Pages are read one by one: a load in between would leave the parts of two datasets in one file.
  const unchanged = async () => {
    if ((await options.open().served()).dataset.contentHash !== contentHash)
      throw new EngineUnavailable('The dataset was replaced while the network was read: ask again.');
  };
  return {
    manifest: await networkManifest(network, context),
    async *nodes() {
      for await (const actor of nodesOf(context.engine, network)) yield nodeRow(actor);
      await unchanged();
    },
    async *edges() {
      for await (const tie of edgesOf(context.engine, network)) yield edgeRow(tie);
      await unchanged();
    },
  };
}
