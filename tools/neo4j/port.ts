import { type AddressInfo, createServer } from 'node:net';
import { EngineUnavailable } from '../../src/errors.ts';

/**
 * A port of the loopback interface on which nothing listens: the one asked for, or any when that is 0. Neo4j takes 0
 * itself, but does not say which port it got.
 * @throws EngineUnavailable when it is taken.
 */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? 'is taken: stop what listens there, or choose another'
          : `cannot be used (${error.code})`;
      reject(new EngineUnavailable(`Port ${wanted} of 127.0.0.1 ${why}.`));
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
