import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EngineUnavailable } from '../../src/errors.ts';

const LEAST_JAVA = 17;
const REMEDY = `Install Java ${LEAST_JAVA} (Debian: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17), or name one in JAVA_HOME.`;

/** The command that starts Java: the one in JAVA_HOME, or the first on the PATH. @throws EngineUnavailable when it is missing or too old for what is to run. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env, what = 'Neo4j'): Promise<string> {
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java';
  const version = await javaVersion(java, environment, what);
  if (version < LEAST_JAVA)
    throw new EngineUnavailable(`${what} needs Java ${LEAST_JAVA}, and "${java}" is Java ${version}. ${REMEDY}`);
  return java;
}

/** What Java is told where it runs for minutes on few cores: to optimise costs it more than what it runs, unless that is called very often. */
export const BRIEF = [
  '-XX:+UseSerialGC',
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

/** What Java is told in order to run Neo4j Community's server out of `jars`. */
export function neo4jArguments(jars: string, home: string): string[] {
  return [
    '-Xmx1536m',
    ...BRIEF,
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map(
      (opened) => `--add-opens=java.base/${opened}=ALL-UNNAMED`,
    ),
    ...['-cp', join(jars, '*')],
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

async function javaVersion(java: string, env: NodeJS.ProcessEnv, what: string): Promise<number> {
  const { stderr } = await promisify(execFile)(java, ['-version'], { env }).catch(() => {
    throw new EngineUnavailable(`${what} needs Java ${LEAST_JAVA}, and "${java}" does not run. ${REMEDY}`);
  });
  // Up to Java 8 the version began with "1.".
  const major = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
  if (!major) throw new EngineUnavailable(`"${java} -version" names no version. ${REMEDY}`);
  return Number(major);
}
