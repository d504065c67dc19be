import { readFileSync, readdirSync } from 'node:fs';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { schema } from '../src/api/app.ts';
import { EXIT_CODES, endedBy, exitFor } from '../src/cli/exit.ts';
import * as errors from '../src/errors.ts';
import { AmbiguousActor, BadDate, MilitantGraphError, QueryTimeout, errorKinds } from '../src/errors.ts';

const client = readFileSync(new URL('../clients/python/src/militant_graph/errors.py', import.meta.url), 'utf8');
const said = schema.getQueryType()?.description ?? '';

/** Codes that an answer of the API may have: those of this project, and those of GraphQL. Persisted queries are off. */
const codes = [
  ...new Set([
    ...errorKinds.filter(({ shown }) => shown).map(({ code }) => code),
    ...Object.values(ApolloServerErrorCode).filter((code) => !code.startsWith('PERSISTED_QUERY')),
  ]),
];

it('lists every class of error once, each with a code of its own', () => {
  const classes = Object.values(errors).filter(
    (value) => typeof value === 'function' && value.prototype instanceof MilitantGraphError,
  );
  expect(classes.length).toBeGreaterThan(15);
  expect(new Set(errorKinds)).toEqual(new Set(classes));
  expect(new Set(errorKinds.map(({ code }) => code)).size).toBe(classes.length);
  for (const { code } of errorKinds) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
});

it('has no class that nothing throws', () => {
  const folder = new URL('../src/', import.meta.url).pathname;
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'errors.ts')
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
  const thrown = (name: string) => sources.some((text) => new RegExp(`new ${name}\\(|reject\\(${name}\\)`).test(text));
  expect(errorKinds.map(({ name }) => name).filter((name) => !thrown(name))).toEqual([]);
});

it.each(codes)('tells of %s in the schema and in the Python client', (code) => {
  expect(said).toContain(`\`${code}\``);
  expect(client).toContain(`"${code}"`);
});

it('tells of no other code in the schema', () => {
  expect([...said.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code).sort()).toEqual([...codes].sort());
});

it.each(errorKinds.map((kind) => ({ ...kind, code: kind.code, status: kind.status, exit: kind.exit })))(
  'ends a command by a code of the exit table, and an answer by a status of HTTP, for $code',
  ({ code, status, exit }) => {
    expect(EXIT_CODES.has(exit)).toBe(true);
    expect(exitFor(code)).toBe(exit);
    // Whose fault it is, is the same in both.
    expect(status >= 500 ? errors.FAILED : errors.AT_FAULT).toBe(exit);
    expect([4, 5]).toContain(Math.floor(status / 100));
  },
);

it('takes a code that it does not know, such as those of GraphQL, for the fault of the question', () => {
  expect(exitFor('GRAPHQL_VALIDATION_FAILED')).toBe(errors.AT_FAULT);
  expect(endedBy(new QueryTimeout(2))).toEqual({ exit: errors.FAILED, message: expect.stringContaining('2 s') });
});

it('keeps class and details in other words', () => {
  const candidates = [{ id: 'a', name: 'A', kind: 'GROUP' as const }];
  const error = new AmbiguousActor('a', candidates);
  const reworded = error.withMessage(`In "base": ${error.message}`);
  expect(reworded).toBeInstanceOf(AmbiguousActor);
  expect(reworded).toMatchObject({ code: 'AMBIGUOUS_ACTOR', details: { candidates }, name: 'AmbiguousActor' });
  expect(reworded.message).toMatch(/^In "base": "a" is a name of several actors/);
  expect(new BadDate('x').details).toEqual({});
});
