import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { neo4jVersion } from '../tools/neo4j/installation.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const textOf = (file: string) => readFileSync(join(repository, file), 'utf8');

interface Service {
  build?: string;
  image?: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  deploy: { resources: { limits: Record<string, unknown> } };
  restart: string;
}

const composeText = textOf('docker-compose.yml');
const compose = parse(composeText, { merge: true }) as { services: Record<string, Service>; volumes: object };
const services = Object.entries(compose.services);
const dockerfile = textOf('Dockerfile');

const isOneShot = ({ restart }: Service) => restart === 'no';

describe('docker-compose.yml', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(composeSpecification());

  it('keeps to the schema of the Compose Specification', () => {
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would be refused by that schema for a misspelt key', () => {
    const { server } = compose.services;
    expect(validate({ ...compose, services: { server: { ...server, health_check: {} } } })).toBe(false);
  });

  it.each(services)('publishes ports of %s on the loopback interface alone', (_name, { ports = [] }) => {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('publishes the server and Bolt', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['neo4j', 'server']);
  });

  it('takes every password from the environment, and says what to do when it is not there', () => {
    const secrets = services.flatMap(([, { environment }]) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|AUTH/.test(name)),
    );
    expect(secrets).toHaveLength(3);
    for (const [, value] of secrets) expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]*8 characters[^}]*\}$/);
  });

  it('gives Neo4j no variable that its image would take for a setting that does not exist', () => {
    const names = Object.keys(compose.services.neo4j?.environment ?? {});
    expect(names.filter((name) => !/^NEO4J_(AUTH|dbms_|db_|server_)/.test(name))).toEqual([]);
  });

  it.each(services)('knows whether %s is well: it has a health check, or runs once', (_name, service) => {
    const checked = service.healthcheck?.test ?? (service.build === '.' && /^HEALTHCHECK /m.test(dockerfile));
    expect(isOneShot(service) || Boolean(checked)).toBe(true);
  });

  it.each(services)('bounds the processors, memory and processes of %s', (_name, { deploy }) => {
    expect(Object.keys(deploy.resources.limits).sort()).toEqual(['cpus', 'memory', 'pids']);
  });

  it.each(services)('starts %s again after a crash, unless it runs once', (_name, service) => {
    expect(isOneShot(service) ? 'unless-stopped' : service.restart).toBe('unless-stopped');
  });

  it('starts in order: Neo4j answers, the dataset is loaded, the server serves', () => {
    const { load, server } = compose.services;
    expect(load?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(server?.depends_on).toEqual({
      neo4j: { condition: 'service_healthy' },
      load: { condition: 'service_completed_successfully' },
    });
  });

  it('keeps the data in a named volume', () => {
    expect(compose.services.neo4j?.volumes).toEqual(['neo4j-data:/data']);
    expect(Object.keys(compose.volumes)).toEqual(['neo4j-data']);
  });

  it('runs the line of Neo4j that the tests run', () => {
    const [major, minor] = neo4jVersion.split('.');
    expect(compose.services.neo4j?.image).toBe(`neo4j:${major}.${minor}-community`);
  });
});

/** The schema as dclint brings it; the package exports no path to it. */
function composeSpecification(): object {
  const dclint = dirname(createRequire(import.meta.url).resolve('dclint/package.json'));
  const schema = JSON.parse(readFileSync(join(dclint, 'schemas/compose.schema.json'), 'utf8')) as { $schema?: string };
  // It names draft 7 by an https address, under which ajv does not know it.
  delete schema.$schema;
  return schema;
}
