import type { Running } from './command.ts';

const CHECK = '{ check(from: "Hill Council", type: SHELTERED, to: "Harbour Men") { verdict sentence } }';

/** Asks the same many times at once; what came of each: an answer, an error code, or a connection that broke off. */
export async function askedAtOnce(server: Running, times: number): Promise<Set<string>> {
  const outcomes = await Promise.all(
    Array.from({ length: times }, async () => {
      try {
        const answer = (await server.ask(CHECK)) as { errors?: { extensions: { code: string } }[] };
        return answer.errors?.[0]?.extensions.code ?? 'ANSWERED';
      } catch {
        return 'BROKEN_OFF';
      }
    }),
  );
  return new Set(outcomes);
}
