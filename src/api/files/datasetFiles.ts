import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import { BadInput } from '../../errors.ts';
import { DESCRIPTOR, datasetFiles, type ExportFile } from '../../export/files.ts';
import { loaded } from '../../served/served.ts';
import type { Context } from '../context.ts';
import { whileAsked } from '../whileAsked.ts';
import { PUBLIC, answering, holds, onlyRead, rawQuery, send, tagOf } from './answering.ts';

/** What the addresses of the dataset's files answer with. */
export interface DatasetExportsOptions {
  open: (signal?: AbortSignal) => Context;
  log: Logger;
}

/** The whole dataset as files: `/claims.jsonl`, a CSV file for each table, and `/datapackage.json`, which describes them. */
export function datasetExportsRouter(options: DatasetExportsOptions): Router {
  const router = Router();
  for (const file of datasetFiles)
    router
      .route(`/${file.name}`)
      .all(publicly)
      .get(answering(options.log, file.name, (request, response) => answer(options, request, response, file)))
      .all(onlyRead('The dataset'));
  return router;
}

const publicly: RequestHandler = (_request, response, next) => {
  response.set(PUBLIC);
  next();
};

async function answer({ open }: DatasetExportsOptions, request: Request, response: Response, file: ExportFile) {
  const { name, mediaType, pieces } = file;
  // Who asks for a filter must not be given the whole and take it for the part.
  if (rawQuery(request.originalUrl) !== '')
    throw new BadInput(
      `${name} is the whole dataset and takes no question: leave out what stands after "?", or ask /export/network.csv, which takes a filter.`,
    );
  const { engine, served } = open(whileAsked(response));
  const dataset = loaded((await served()).dataset);
  const tag = tagOf(dataset.contentHash, `${request.baseUrl}/${name}`);
  const headers = {
    'Cache-Control': 'no-cache',
    ETag: tag,
    ...(name === DESCRIPTOR
      ? {}
      : { Link: `<${request.baseUrl}/${DESCRIPTOR}>; rel="describedby"; type="application/json"` }),
  };
  if (holds(request, tag)) return void response.set(headers).status(304).end();
  await send(request, response, pieces(engine, dataset), {
    ...headers,
    'Content-Type': mediaType,
    // The descriptor names the files so: saved beside it, they are found.
    'Content-Disposition': `${name === DESCRIPTOR ? 'inline' : 'attachment'}; filename="${name}"`,
  });
}
