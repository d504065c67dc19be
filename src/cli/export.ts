import { openEngine } from '../served/openEngine.ts';
import { exportInto, type FolderOptions } from '../export/folder.ts';
import type { Settings } from '../settings.ts';
import { withProgress } from './progress.ts';
import { say, type Terminal } from './terminal.ts';

/** Writes the dataset and its network as files into a folder. @throws BadInput, EngineUnavailable. */
export async function exportDataset(
  folder: string,
  options: Pick<FolderOptions, 'force'> & { settings: Settings },
  terminal: Terminal,
): Promise<void> {
  const { settings, force = false } = options;
  const engine = await openEngine(settings);
  try {
    const files = await withProgress(terminal, 'Exporting', (progress) =>
      exportInto(engine, folder, { force, progress }),
    );
    say(terminal, `Wrote ${files.length} files into ${folder}; datapackage.json says what they are.`);
  } finally {
    await engine.close();
  }
}
