import type { RequestListener } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { addResolversToSchema } from '@graphql-tools/schema';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { getVariableValues, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Engine } from '../engine/engine.ts';
import { BadInput, BadRequest, NotFound, PayloadTooLarge } from '../errors.ts';
import { openServedDataset } from '../served/served.ts';
import { playgroundRouter } from '../playground/router.ts';
import { EXAMPLES, readExamples } from '../playground/examples.ts';
import { schema as schemaAlone } from '../schema/catalogue.ts';
import { openContext, type Context } from './context.ts';
import { errorFormatter, refusal, sendError } from './errors.ts';
import { datasetExportsRouter } from './files/datasetFiles.ts';
import { exportsRouter } from './files/networkFiles.ts';
import { factsRouter } from './files/verdictFiles.ts';
import { problem } from './files/answering.ts';
import { MAX_TOKENS, costOf, limitRules, tooCostly } from './limits.ts';
import { resolvers } from './resolvers/index.ts';
import { whileAsked } from './whileAsked.ts';

const MOST_BYTES = '100kb';
const DEEPEST_VARIABLES = 20;

/** What the web application is made of. */
export interface AppOptions {
  engine: Engine;
  maxCost: number;
  log: Logger;
}

/** The schema with its resolvers. */
export const schema = addResolversToSchema({ schema: schemaAlone, resolvers });

/** The web application: GraphQL, its playground and a health check. Close `stop` before the engine. */
export async function openApp({
  engine,
  maxCost,
  log,
}: AppOptions): Promise<{ app: RequestListener; stop: () => Promise<void> }> {
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(log),
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      limitsPlugin(maxCost),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const readServed = openServedDataset(engine);
  const open = (signal?: AbortSignal) => openContext(engine, readServed, signal);
  const app = express();
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      strictTransportSecurity: false,
    }),
  );
  app.get('/health', health(engine));
  app.use(playgroundRouter(readExamples(EXAMPLES)));
  app.use('/facts', factsRouter({ schema, open, log }));
  app.use('/export', datasetExportsRouter({ open, log }));
  app.use('/export', exportsRouter({ schema, open, log }));
  app.use(
    '/graphql',
    express.json({ limit: MOST_BYTES }),
    shallowVariables,
    expressMiddleware(server, { context: async ({ res }) => open(whileAsked(res)) }),
  );
  app.use((_request, response) =>
    sendError(response, new NotFound('There is nothing here: the playground and the API are at /graphql.')),
  );
  app.use(requestErrors(log));
  return { app, stop: () => server.stop() };
}

function limitsPlugin(maxCost: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        // Not as validation rules: those lose their codes.
        async didResolveOperation({ request, document, operation, operationName, schema: served, contextValue }) {
          if (operation && operation.operation !== 'query')
            throw refusal(new BadInput('Nothing can be changed or followed here: ask a query.'));
          const [broken] = validate(served, document, limitRules);
          if (broken) throw broken;
          // Without an operation, or with variables that are none of its, Apollo names the mistake itself.
          if (!operation || !takes(served, operation, request.variables)) return;
          const cost = costOf(served, document, request.variables ?? {}, operationName);
          contextValue.cost = cost;
          if (cost > maxCost) throw refusal(tooCostly(cost, maxCost));
        },
        async willSendResponse({ response, contextValue }) {
          if (contextValue.cost !== undefined)
            response.http.headers.set('x-operation-cost', `${contextValue.cost} of ${maxCost}`);
        },
      };
    },
  };
}

function takes(served: GraphQLSchema, operation: OperationDefinitionNode, variables: Record<string, unknown> = {}) {
  return getVariableValues(served, operation.variableDefinitions ?? [], variables).errors === undefined;
}

function health(engine: Engine): RequestHandler {
  return async (_request, response) => {
    try {
      await engine.health();
      response.json({ status: 'ok', engine: engine.name });
    } catch {
      response.status(503).json({ status: 'unavailable', engine: engine.name });
    }
  };
}

// Input coercion recurses: variables nested thousands deep would exhaust its stack.
const shallowVariables: RequestHandler = (request, response, next) => {
  let layer: unknown[] = [request.body];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > DEEPEST_VARIABLES)
      return sendError(response, new BadRequest(`The body is nested more than ${DEEPEST_VARIABLES} deep.`));
    layer = layer.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  next();
};

function requestErrors(log: Logger): ErrorRequestHandler {
  return (error: { type?: string; status?: number }, _request, response, _next) => {
    if (error.type === 'entity.too.large')
      return sendError(response, new PayloadTooLarge('The body is larger than 100 KB: send a shorter operation.'));
    if (error.status !== undefined && error.status >= 400 && error.status < 500)
      return sendError(response, new BadRequest('The body is not JSON that can be read.'), error.status);
    problem(log, response, error);
  };
}
