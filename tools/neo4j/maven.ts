import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { EngineUnavailable } from '../../src/errors.ts';

/** What a Maven project fetches. */
export interface Jars {
  /** As messages name it: `Neo4j`. */
  what: string;
  version: string;
  pom: string;
}

/** How a run of Maven is watched and ended. */
export interface MavenRun {
  progress: (line: string) => void;
  signal?: AbortSignal | undefined;
  environment?: NodeJS.ProcessEnv | undefined;
}

const REMEDY = 'Install Maven (Debian: apt-get install maven; macOS: brew install maven).';
const FILES_PER_REPORT = 100;
const LINES_TOLD = 12;

/** Copies jars into a folder. @throws EngineUnavailable with Maven's own last words when it is missing or fails. */
export async function copyJars(
  jars: Jars,
  folder: string,
  { progress, signal, environment = process.env }: MavenRun,
): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
  // Its own session: Maven is a shell script, and ending the script alone leaves Java running.
  const maven = spawn('mvn', ['--batch-mode', '--file', jars.pom, ...goal], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const end = () => void (maven.pid && maven.exitCode === null && process.kill(-maven.pid));
  signal?.addEventListener('abort', end, { once: true });

  const said: string[] = [];
  let fetched = 0;
  const hear = (line: string) => {
    if (/^(\[INFO\] )?Download(ing|ed) /.test(line)) {
      if (line.includes('Downloaded ') && ++fetched % FILES_PER_REPORT === 0) progress(`  ${fetched} files so far`);
    } else if (line.trim() !== '') said.push(line);
  };
  createInterface(maven.stdout).on('line', hear);
  createInterface(maven.stderr).on('line', hear);

  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', () =>
      reject(new EngineUnavailable(`${jars.what} is fetched with Maven, and "mvn" does not run. ${REMEDY}`)),
    );
    maven.once('close', resolve);
  }).finally(() => signal?.removeEventListener('abort', end));
  signal?.throwIfAborted();
  if (code !== 0) throw new EngineUnavailable(failure(jars, said));
}

function failure({ what, version }: Jars, said: string[]): string {
  const errors = said.filter(
    (line) =>
      /^(\[ERROR\]|Error:|The JAVA_HOME)/.test(line) &&
      !/Help \d|-X switch|-e switch|possible solutions|^\[ERROR\]\s*$/.test(line),
  );
  const told = (errors.length > 0 ? errors : said).slice(-LINES_TOLD).join('\n');
  return `Maven could not fetch ${what} ${version}. See that the network and Maven's settings.xml reach a repository, and start again. Maven said:\n${told}`;
}
