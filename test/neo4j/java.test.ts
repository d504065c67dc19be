import { findJava, neo4jArguments } from '../../tools/neo4j/java.ts';
import { environmentWith } from './folders.ts';

const javaOf = (version: string) => environmentWith({ java: `echo 'openjdk version "${version}" 2020-01-01' >&2` });

describe('finding Java', () => {
  it('takes the one on the PATH', async () => {
    await expect(findJava(javaOf('17.0.15'))).resolves.toBe('java');
    await expect(findJava(javaOf('21'))).resolves.toBe('java');
  });

  it('names Java 17 as the remedy when there is none', async () => {
    await expect(findJava(environmentWith({}))).rejects.toThrow(/"java" does not run\. Install Java 17/);
  });

  it.each([
    ['11.0.2', 11],
    ['1.8.0_392', 8],
  ])('refuses version %s', async (version, major) => {
    await expect(findJava(javaOf(version))).rejects.toThrow(
      `needs Java 17, and "java" is Java ${major}. Install Java 17`,
    );
  });

  it('prefers the one in JAVA_HOME, and says that it was that one', async () => {
    const environment = { ...javaOf('17.0.15'), JAVA_HOME: '/nowhere' };
    await expect(findJava(environment)).rejects.toThrow('"/nowhere/bin/java" does not run');
  });

  it('bounds the memory that Neo4j takes', () => {
    expect(neo4jArguments('jars', 'home')).toContain('-Xmx1536m');
  });
});
