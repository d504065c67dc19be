// @ts-check
import { rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts `built` where `target` is, whole; what stood there moves into the folder `aside`. All three are on one file
 * system. Where several processes do it at once, one of their builds remains, complete.
 * @param {string} built
 * @param {string} target
 * @param {string} aside
 * @returns {Promise<void>}
 */
export async function swapFolder(built, target, aside) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(built, target);
    } catch (error) {
      if (!isOccupied(error) || attempt === 5) throw error;
    }
    await rename(target, join(aside, `former-${attempt}`)).catch((/** @type {unknown} */ error) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
  }
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

// Windows answers EPERM where the others say that the folder is not empty.
/** @param {unknown} error */
const isOccupied = (error) => ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error) ?? '');
