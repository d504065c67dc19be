import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { inProject } from '../../src/root.ts';

/** Where the generated types stand. */
export const GENERATED = inProject('src/generated/schema.ts');

/** TypeScript types of `schema.graphql`, and of resolvers over the records that the graph reads give. */
export async function generateTypes(): Promise<string> {
  const text = await codegen({
    documents: [],
    config: {},
    filename: GENERATED.pathname,
    schema: parse(readFileSync(inProject('schema.graphql'), 'utf8')),
    plugins: [
      { typescript: { enumsAsTypes: true, useTypeImports: true, skipTypename: true, scalars } },
      {
        resolvers: {
          useTypeImports: true,
          contextType: '../api/context.ts#Context',
          mappers,
          // A record that stands for an interface or a union says which type it has.
          resolversNonOptionalTypename: { interfaceImplementingType: true, unionMember: true },
          enumsAsTypes: true,
          scalars,
        },
      },
    ],
    pluginMap: { typescript, resolvers },
  });
  return `// Generated from schema.graphql by "npm run generate". Do not edit.\n${text}`;
}

const scalars = { Date: 'string', EdtfDate: 'string', JSON: 'object', ID: { input: 'string', output: 'string' } };

/** Where the records stand behind the types whose fields are resolved one by one. */
const RECORDS = {
  '../records/records.ts': [
    'Actor',
    'Relationship',
    'Claim',
    'Document',
    'Event',
    'Participant',
    'ClaimedPeriod',
    'ClaimedRole',
    'Proposition',
    'Figure',
    'SearchHit',
    'Dataset',
  ],
  '../paths/paths.ts': ['Path', 'Hop', 'PathSearch', 'Reached'],
  '../verdict/breakdown.ts': ['ConfidenceBreakdown', 'ClaimsOfOrigin', 'WeighedClaim'],
  '../verdict/records.ts': ['FactCheck', 'WouldChange', 'NearestTie'],
  '../shelter/records.ts': ['Shelter', 'OnGround', 'Ruler', 'ShelterDenial', 'ShelterOfPart'],
  '../verdict/disputed.ts': ['Dispute'],
  '../bearing/records.ts': ['Bearing'],
  '../comparison/compare.ts': ['Comparison', 'RelationshipChange'],
  '../lineage/lineageRecords.ts': ['Lineage', 'LineageStage', 'LineageStep'],
  '../lineage/members.ts': ['Membership'],
  '../timeline/timeline.ts': ['TimelineEntry'],
  '../network/network.ts': ['Network', 'NetworkNode', 'NetworkEdge'],
  '../names/assumption.ts': ['IdentityAssumption'],
  '../api/pages.ts': [
    'ActorConnection',
    'RelationshipConnection',
    'ClaimConnection',
    'EventConnection',
    'TimelineConnection',
    'MembershipConnection',
    'RelationshipChangeConnection',
    'NetworkNodeConnection',
    'NetworkEdgeConnection',
  ],
};

const mappers = Object.fromEntries(
  Object.entries(RECORDS).flatMap(([module, types]) => types.map((type) => [type, `${module}#${type}Record`])),
);

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const fresh = await generateTypes();
  if (!process.argv.includes('--check')) writeFileSync(GENERATED, fresh);
  else if (readFileSync(GENERATED, 'utf8') !== fresh) {
    console.error('src/generated/schema.ts is stale: run "npm run generate" and commit it.');
    process.exitCode = 1;
  }
}
