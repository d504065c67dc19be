import { join } from 'node:path';
import express from 'express';
import { playgroundRouter } from '../../src/playground/router.ts';
import { folderOf } from './folders.ts';
import { playgroundApp, serveDuringTests } from './server.ts';

const server = serveDuringTests(playgroundApp);
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
const ask = (path: string, accept = '*/*') =>
  fetch(`${server.origin()}${path}`, { headers: { accept }, redirect: 'manual' });

describe('the router', () => {
  it('shows the page to a browser at the address of the API', async () => {
    const response = await ask('/graphql', BROWSER);
    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(response.headers.get('vary')).toMatch(/accept/i);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('militant-graph');
  });

  it.each([
    ['JSON', '/graphql', 'application/json'],
    ['anything', '/graphql', '*/*'],
    ['a GraphQL response', '/graphql', 'application/graphql-response+json'],
    ['a query, even in a browser', '/graphql?query={actors}', BROWSER],
  ])('leaves requests for %s to the API', async (_what, path, accept) => {
    const response = await ask(path, accept);
    expect(await response.json()).toEqual({ data: 'over GET' });
    expect(response.headers.get('vary')).toMatch(/accept/i);
  });

  it('leads from the root to the API', async () => {
    const response = await ask('/', BROWSER);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it('hands out the examples', async () => {
    const examples = (await (await ask('/playground/examples.json')).json()) as { title: string }[];
    expect(examples.map(({ title }) => title)).toEqual(['Who sheltered the Harbour Men?', 'Every actor']);
  });

  it('lets assets be kept for good and the page never', async () => {
    const page = await (await ask('/playground/')).text();
    const asset = /\/playground\/assets\/[^"]+\.js/.exec(page)?.[0] ?? 'no asset';
    expect((await ask(asset)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask('/playground/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('allows nothing from elsewhere', async () => {
    const policy = (await ask('/graphql', BROWSER)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/);
  });

  it.each([
    '/playground/assets/missing.js',
    '/playground/.sources',
    '/playground/assets/',
    '/playground/assets/..%2findex.html',
    '/playground/assets/..%2f..%2fpackage.json',
    '/playground/assets/%00',
    '/playground/%E0%A4%A',
    '/playground/assets/%E0%A4%A',
  ])('says no more than "Not found" of %s', async (path) => {
    const response = await ask(path, BROWSER);
    expect([response.status, await response.text()]).toEqual([404, 'Not found']);
  });
});

describe('the router without a build', () => {
  const bare = serveDuringTests(async () => express().use(playgroundRouter([], join(folderOf({}), 'no-such-build'))));

  it('says so, and names no folder', async () => {
    const response = await fetch(`${bare.origin()}/playground/`);
    expect([response.status, await response.text()]).toEqual([503, 'The playground is not built']);
  });
});
