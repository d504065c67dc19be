import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Request, type RequestHandler, Router } from 'express';
import { inProject } from '../root.ts';
import type { Example } from './examples.ts';

/** Everything from this server alone; the editor sets styles by script and carries its fonts and icons inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The build of the playground's front end. */
const BUILT = fileURLToPath(inProject('web/dist/'));

/** Whether there is a playground to serve. */
export const isPlaygroundBuilt = (dist = BUILT): boolean => existsSync(join(dist, 'index.html'));

/**
 * The playground: its page for browsers that open `/graphql` (requests for data go on to the next handler) or
 * `/playground/`, its files out of the build in `dist`, its examples, and a redirect from `/`.
 */
export function playgroundRouter(examples: Example[], dist = BUILT): Router {
  const router = Router();
  router.get('/', (_req, res) => res.redirect('/graphql'));
  router.get('/graphql', (req, res, next) => {
    res.vary('Accept');
    return wantsPage(req) ? sendPage(dist)(req, res, next) : next();
  });
  router.use('/playground', playgroundFiles(examples, dist));
  return router;
}

function playgroundFiles(examples: Example[], dist: string): Router {
  const files = Router();
  files.use((_req, res, next) => {
    // A worker lives by the policy that came with its own script, so every file carries it.
    res.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    next();
  });
  files.get('/', sendPage(dist));
  files.get('/examples.json', (_req, res) => void res.set('Cache-Control', 'no-cache').json(examples));
  // The names of assets change with their contents.
  files.use(
    '/assets',
    express.static(join(dist, 'assets'), { index: false, redirect: false, immutable: true, maxAge: '1y' }),
  );
  files.use((_req, res) => void res.status(404).type('text').send('Not found'));
  return files;
}

// Read anew each time, so that a server that runs on while the front end is rebuilt names the files that exist.
const sendPage =
  (dist: string): RequestHandler =>
  (_req, res) => {
    res.set({ 'Content-Security-Policy': CONTENT_SECURITY_POLICY, 'Cache-Control': 'no-cache' });
    res.sendFile('index.html', { root: dist, cacheControl: false }, (error) => {
      if (error && !res.headersSent) res.status(503).type('text').send('The playground is not built');
    });
  };

/** A browser asks for HTML before anything else; an accept-all header and GraphQL over GET mean data. */
const wantsPage = (req: Request) =>
  req.query.query === undefined &&
  req.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html';
