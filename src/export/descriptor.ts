import { forEmpty, type Columns } from '../columns/column.ts';
import { FORMULAS } from '../columns/csv.ts';
import { EVERYTHING } from '../filter/filter.ts';
import { filterInWords } from '../filter/words.ts';
import type { DatasetRecord } from '../records/records.ts';
import { SOFTWARE } from '../version.ts';
import { fieldOf, type Table } from './table.ts';
import { claimLines } from './tables/claimLines.ts';
import { tables } from './tables/index.ts';

const NOTES = [
  'This file is the manifest of the CSV files and of claims.jsonl, which cannot hold one: title, version, content hash, licence, citation and software stand here, and a server names it beside each of them in a Link header (rel="describedby").',
  'Nothing is filtered: every claim counts, and what is only denied stands here too, with the status DENIED.',
  'Periods are EDTF text, as vague as the passages; the four dates beside them are their bounds.',
  'An empty cell is a missing value. Ids are text: read as a number, 003 becomes 3. A list is a JSON array in its cell.',
  FORMULAS,
];

/**
 * The Frictionless Data Package descriptor (version 1) of the dataset's files. It is the manifest of all of them: the
 * same dataset gives the same descriptor, letter by letter.
 */
export function descriptorOf({ title, version, contentHash, licence, citation, coverage }: DatasetRecord): string {
  const descriptor = {
    profile: 'data-package',
    name: slug(title),
    title,
    version,
    description: [coverage, ...NOTES].join('\n\n'),
    licenses: [{ name: licence.replace(/\s+/g, '-').replace(/[^-\w.]/g, '') || 'none', title: licence }],
    licence,
    citation,
    contentHash,
    filter: filterInWords(EVERYTHING),
    scope: 'the whole dataset',
    software: SOFTWARE,
    resources: [...tables.map(csvResource), linesResource(claimLines)],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function csvResource({ name, title, description, key, columns }: Table) {
  const foreignKeys = Object.entries(columns).flatMap(([column, { references }]) =>
    references ? [{ fields: [column], reference: { resource: references, fields: ['id'] } }] : [],
  );
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fieldsOf(columns).map((field) => ({ ...field, description: forEmpty(field.description) })),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function linesResource({ name, title, description, key, columns }: Table) {
  return {
    name,
    path: 'claims.jsonl',
    title,
    description,
    format: 'jsonl',
    mediatype: 'application/x-ndjson',
    encoding: 'utf-8',
    schema: { fields: fieldsOf(columns), primaryKey: key },
  };
}

function fieldsOf(columns: Columns) {
  return Object.entries(columns).map(([name, heading]) => fieldOf(name, heading));
}

function slug(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'dataset'
  );
}
