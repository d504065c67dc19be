import { readFileSync } from 'node:fs';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { schema } from '../../src/api/app.ts';
import { errorKinds } from '../../src/errors.ts';
import { formats } from '../../src/network/formats/formats.ts';
import { settingNames } from '../../src/settings.ts';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const listed = (text: string) => [...text.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name as string);

describe('docs/settings.md', () => {
  it('lists every setting', () => {
    const text = page('settings.md');
    expect(settingNames.length).toBeGreaterThan(5);
    expect(settingNames.filter((name) => !listed(text).includes(name))).toEqual([]);
  });
});

describe('docs/evidence.md', () => {
  const text = page('evidence.md');

  it('lists every part of the evidence filter', () => {
    const parts = Object.keys((schema.getType('EvidenceFilter') as GraphQLInputObjectType).getFields());
    expect(parts.filter((name) => !listed(text).includes(name))).toEqual([]);
  });

  it('lists every status', () => {
    const statuses = (schema.getType('Status') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(statuses.filter((name) => !listed(text).includes(name))).toEqual([]);
  });
});

describe('docs/http.md', () => {
  const text = page('http.md');
  const ofGraphql = Object.values(ApolloServerErrorCode).filter((code) => !code.startsWith('PERSISTED_QUERY'));

  it('lists every code of an error, and no other, with its status', () => {
    const rows = [...text.matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)].map(([, code, status]) => [code, Number(status)]);
    const own = errorKinds.filter(({ shown }) => shown).map(({ code, status }): [string, number] => [code, status]);
    const known = new Map([...ofGraphql.map((code): [string, number] => [code, 400]), ...own]);
    expect(new Map(rows as [string, number][])).toEqual(known);
  });

  it('lists every file of a network', () => {
    const files = [...text.matchAll(/`\/export\/(network[^`]*)`/g)].flatMap(([, file = '']) => {
      const [, start, endings] = /^(.*)\{(.*)\}$/.exec(file) ?? [];
      return endings ? endings.split(',').map((ending) => `${start}${ending}`) : [file];
    });
    expect(files.sort()).toEqual([...formats.keys()].sort());
  });
});
