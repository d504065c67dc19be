import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchJars } from '../neo4j/fetch.ts';
import { cacheFolder } from '../neo4j/installation.ts';
import { BRIEF, findJava } from '../neo4j/java.ts';

const WHAT = 'LanguageTool';
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const program = fileURLToPath(new URL('Check.java', import.meta.url));
const version = /<languagetool\.version>(.+)<\/languagetool\.version>/.exec(readFileSync(pom, 'utf8'))?.[1] ?? '';

/** Something that LanguageTool finds wrong with a text. */
export interface Finding {
  text: string;
  rule: string;
  /** The words that are meant. */
  words: string;
  message: string;
}

/** What LanguageTool finds wrong with texts, spelling aside. @throws EngineUnavailable where Java or Maven is missing. */
export async function checkLanguage(texts: readonly string[], rulesOff: readonly string[]): Promise<Finding[]> {
  const java = await findJava(process.env, WHAT);
  const wanted = { what: WHAT, named: WHAT, version, pom, size: '60 MB' };
  const jars = await fetchJars(wanted, join(cacheFolder(), `languagetool-${version}`, 'lib'));
  const distinct = [...new Set(texts)];
  const answer = await run(
    java,
    ['-Xmx1g', ...BRIEF, '-cp', join(jars, '*'), program, ...rulesOff],
    `${distinct.join('\n')}\n`,
  );
  return answer
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [number = '', rule = '', words = '', message = ''] = line.split('\t');
      return { text: distinct[Number(number)] ?? '', rule, words, message };
    });
}

function run(command: string, args: string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
      });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(said.stdout) : reject(new Error(`${WHAT} ended with ${code}: ${said.stderr.slice(-2_000)}`)),
    );
    // Where Java ends before it has read all, the pipe breaks, and its end tells why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
