import { column, idColumn, type Column } from '../../columns/column.ts';
import { boundColumns, edtfColumn } from '../../columns/period.ts';
import { documentPages, type PlacedDocument } from '../read.ts';
import { tableOf } from '../table.ts';

const number: Column<PlacedDocument> = {
  type: 'integer',
  description: "Place in the dataset's list, from 1.",
  constraints: { required: true, minimum: 1 },
  value: ({ order }) => order + 1,
};

/** What the claims stand in. */
export const documents = tableOf<PlacedDocument>(
  {
    name: 'documents',
    title: 'Documents',
    description:
      'The published texts that the claims stand in, with their standing as sources. The texts are not here.',
    key: ['id'],
  },
  {
    id: idColumn('Document.id'),
    number,
    title: column('Document.title', ({ title }: PlacedDocument) => title),
    publisher: column('Document.publisher', ({ publisher }: PlacedDocument) => publisher || null),
    author: column('Document.author', ({ author }: PlacedDocument) => author || null),
    published: edtfColumn('Document.published', ({ published }: PlacedDocument) => published),
    ...boundColumns(({ published }: PlacedDocument) => published),
    published_note: column('Document.publishedNote', ({ publishedNote }: PlacedDocument) => publishedNote || null),
    reliability: column('Document.reliability', ({ reliability }: PlacedDocument) => reliability),
    reliability_note: column(
      'Document.reliabilityNote',
      ({ reliabilityNote }: PlacedDocument) => reliabilityNote || null,
    ),
    paragraph_count: column('Document.paragraphCount', ({ paragraphCount }: PlacedDocument) => paragraphCount, {
      minimum: 1,
    }),
  },
  documentPages,
);
