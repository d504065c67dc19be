import { execute, parse, validate, type GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { schema } from '../../api/app.ts';
import { openContext } from '../../api/context.ts';
import { errorFormatter } from '../../api/errors.ts';
import { openEngine } from '../../served/openEngine.ts';
import { openServedDataset } from '../../served/served.ts';
import type { Settings } from '../../settings.ts';
import type { Asker } from './asker.ts';

/** Opens the engine that the settings name, and answers operations over it in this process. */
export async function askerOver(settings: Settings): Promise<Asker> {
  const shown = errorFormatter(pino({ level: settings.LOG_LEVEL }, pino.destination(2)));
  const engine = await openEngine(settings);
  const readServed = openServedDataset(engine);
  const errorsOf = (errors: readonly { toJSON(): GraphQLFormattedError }[]) =>
    errors.map((error) => shown(error.toJSON(), error));
  return {
    async ask({ query, variables, operationName }) {
      const document = parsed(query);
      if ('errors' in document) return document;
      const broken = validate(schema, document);
      if (broken.length > 0) return { errors: broken.map((error) => error.toJSON()) };
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: openContext(engine, readServed),
        ...(operationName ? { operationName } : {}),
      });
      return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errorsOf(errors) } : {}) };
    },
    close: () => engine.close(),
  };
}

function parsed(query: string) {
  try {
    return parse(query);
  } catch (error) {
    return { errors: [(error as { toJSON(): GraphQLFormattedError }).toJSON()] };
  }
}
