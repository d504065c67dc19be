/**
 * The graph as a library: an engine opened with settings, and the web application over it.
 * @packageDocumentation
 */

export { openApp, schema, type AppOptions } from './api/app.ts';
export { openEngine } from './served/openEngine.ts';
export type { Engine } from './engine/engine.ts';
export { MilitantGraphError } from './errors.ts';
export { typeDefs } from './schema/catalogue.ts';
export { readSettings, type Settings } from './settings.ts';
export { VERSION } from './version.ts';
