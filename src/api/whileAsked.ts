import { setMaxListeners } from 'node:events';
import type { Response } from 'express';

/** A signal that is aborted when the asker goes away before the answer is sent. */
export function whileAsked(response: Response): AbortSignal {
  const asking = new AbortController();
  // Every query of a request listens for as long as it runs.
  setMaxListeners(0, asking.signal);
  response.once('close', () => {
    if (!response.writableFinished) asking.abort();
  });
  return asking.signal;
}

/** Whether an error only says that the asker went away. */
export function isLeaving(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
