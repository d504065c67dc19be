import { execute, parse, validate } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { openContext } from '../../src/api/context.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openServedDataset } from '../../src/served/served.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the schema says what is in there
type Json = any;

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Json>;

/** Asks the API over an engine in this process, whatever it costs; what is refused is an error. */
export function askerOf(engine: Engine): Ask {
  const readServed = openServedDataset(engine);
  return async (query, variableValues = {}) => {
    const document = parse(query);
    const [broken] = validate(schema, document);
    if (broken) throw broken;
    const contextValue = openContext(engine, readServed);
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors?.[0]) throw errors[0];
    return JSON.parse(JSON.stringify(data));
  };
}
