import { neo4jAddress, neo4jLogin } from '../onNeo4j.ts';
import { called } from './called.ts';

it('shows how far a load is where standard error is a terminal, and loads what is then asked', async () => {
  const { code, out, err } = await called(['load', '--uri', neo4jAddress], { environment: neo4jLogin, isTTY: true });
  expect([code, out]).toEqual([0, expect.stringMatching(/^Loaded 4 actors, /)]);
  expect(err).toMatch(/100% \| (\d+) of \1/);
  const asked = ['ask', 'check', 'Hill Council', 'SHELTERED', 'HM', '--format', 'json'];
  const embedded = await called(asked);
  expect(embedded).toMatchObject({ code: 0, err: '' });
  expect(await called([...asked, '--uri', neo4jAddress], { environment: neo4jLogin })).toEqual(embedded);
});
