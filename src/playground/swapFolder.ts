import { rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts `built` where `target` is, whole; what stood there moves into the folder `aside`. All three are on one file
 * system. Where several processes do it at once, one of their builds remains, complete.
 */
export async function swapFolder(built: string, target: string, aside: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(built, target);
    } catch (error) {
      if (!isOccupied(error) || attempt === 5) throw error;
    }
    await rename(target, join(aside, `former-${attempt}`)).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

// Windows answers EPERM where the others say that the folder is not empty.
const isOccupied = (error: unknown) => ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error) ?? '');
