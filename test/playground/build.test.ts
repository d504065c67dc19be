import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlaygroundIfStale, webFolder } from '../../tools/build/playground.js';
import { folderOf } from './folders.ts';

describe('the build', () => {
  /** A front end of one line, built by the real vite. */
  const smallFrontEnd = ({ withVite = true } = {}) => {
    const web = folderOf({
      'package.json': '{"type":"module"}',
      'index.html': '<p>a</p>',
      'vite.config.js': 'export default {}',
    });
    if (withVite) symlinkSync(join(webFolder, '../node_modules'), join(web, 'node_modules'));
    return web;
  };
  const served = (web: string) => readFileSync(join(web, 'dist/index.html'), 'utf8');

  it('is made once, and again only when a source changes', async () => {
    const web = smallFrontEnd();
    const lines: string[] = [];
    const build = () => buildPlaygroundIfStale((line) => lines.push(line), web);
    expect(await build()).toBe(true);
    expect(await build()).toBe(false);
    writeFileSync(join(web, 'index.html'), '<p>b</p>');
    expect(await build()).toBe(true);
    expect(served(web)).toContain('<p>b</p>');
    writeFileSync(join(web, 'vite.config.js'), 'export default { base: "/elsewhere/" }');
    expect(await build()).toBe(true);
    expect(lines).toHaveLength(3);
  }, 30_000);

  it('takes under 50 ms of a processor to be found fresh', async () => {
    await buildPlaygroundIfStale(undefined, webFolder);
    const start = process.cpuUsage();
    expect(await buildPlaygroundIfStale(undefined, webFolder)).toBe(false);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(50);
  }, 60_000);

  it('stays whole when two processes make it at once', async () => {
    const web = smallFrontEnd();
    await Promise.all([1, 2, 3].map(() => buildPlaygroundIfStale(undefined, web)));
    expect(served(web)).toContain('<p>a</p>');
    expect(readdirSync(web).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
    expect(await buildPlaygroundIfStale(undefined, web)).toBe(false);
  }, 30_000);

  it('that fails says why and leaves the former one', async () => {
    const web = smallFrontEnd();
    await buildPlaygroundIfStale(undefined, web);
    writeFileSync(join(web, 'index.html'), '<script type="module" src="./missing.js"></script>');
    await expect(buildPlaygroundIfStale(undefined, web)).rejects.toThrow(/could not be built:[^]*missing\.js/);
    expect(served(web)).toContain('<p>a</p>');
    expect(readdirSync(web).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  }, 30_000);

  it('is served as it is where vite is not installed, and asked for where there is none', async () => {
    const web = smallFrontEnd({ withVite: false });
    await expect(buildPlaygroundIfStale(undefined, web)).rejects.toThrow(/npm ci/);
    mkdirSync(join(web, 'dist'));
    writeFileSync(join(web, 'dist/index.html'), '<p>older</p>');
    expect(await buildPlaygroundIfStale(undefined, web)).toBe(false);
  });
});
