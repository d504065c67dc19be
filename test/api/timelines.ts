import type { Served } from './server.ts';

/** The entries of an actor's timeline, with the fields asked for; `args` are those of the field `timeline`. */
export async function timelineOf<Entry>(served: Served, actor: string, args: string, fields: string): Promise<Entry[]> {
  const { data, errors } = await served.ask(
    `{ actor(id: "${actor}") { timeline(${args}, first: 100) { nodes { ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.actor.timeline.nodes as Entry[];
}
