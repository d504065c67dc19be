import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describeOnRequest } from './asked.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const REMEDY = `No Chromium at ${executablePath}, so what a browser shows cannot be tested.
Install it (Debian: apt-get install chromium) or name one in CHROMIUM_PATH.`;

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** `describe` for tests in a browser. */
export function describeInChromium(name: string, tests: () => void): void {
  describeOnRequest('BROWSER_TEST', name, tests, () => (existsSync(executablePath) ? null : REMEDY));
}

/** A headless browser. */
export const openChromium = (): Promise<Browser> => chromium.launch({ executablePath, args: FLAGS.split(' ') });

/** What a page asked for and complained about, from now on. */
export interface Witness {
  /** Addresses of all requests that used a network. */
  requests: string[];
  /** Errors of the console and uncaught exceptions. */
  errors: string[];
}

/** Watches a page. */
export function witness(page: Page): Witness {
  const seen: Witness = { requests: [], errors: [] };
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) seen.requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  return seen;
}
