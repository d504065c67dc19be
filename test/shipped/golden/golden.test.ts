import { engines } from '../../engines.ts';
import { serveShipped, type Served } from '../../api/server.ts';
import { questions } from './questions/index.ts';

/** What the five documents answer, asked of the real dataset. The questions were written from the documents alone. */
describe.each(engines)('$name', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveShipped(engine);
  });
  afterAll(() => served.close());

  // Neo4j, which plans most of them anew, is asked each third.
  const asked = engine.name === 'neo4j' ? questions.filter((_, place) => place % 3 === 0) : questions;
  it.each(asked)('$question ($where)', async ({ query, answer, expected }) => {
    const { data, errors } = await served.ask(query);
    expect(errors).toBeUndefined();
    expect(answer(data)).toEqual(expected);
  });
});

it('asks 402 questions, none twice', () => {
  expect(questions).toHaveLength(402);
  expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
});
