import { idColumn, periodColumns, textColumn } from '../columns.ts';
import { manual } from '../manual.ts';
import { documentPages, type PlacedDocument } from '../read.ts';
import { tableOf } from '../table.ts';

/** What the claims stand in. */
export const documents = tableOf<PlacedDocument>(
  {
    name: 'documents',
    title: 'Documents',
    description:
      'The published texts that the claims stand in, with their standing as sources. The texts are not here.',
    key: ['id'],
  },
  [
    idColumn(manual('Document.id')),
    {
      name: 'number',
      type: 'integer',
      description: "Place in the dataset's list, from 1.",
      constraints: { required: true, minimum: 1 },
      value: ({ order }) => order + 1,
    },
    {
      name: 'title',
      type: 'string',
      description: manual('Document.title'),
      constraints: { required: true },
      value: ({ title }) => title,
    },
    textColumn('publisher', `Who published it. ${manual('Document.publisher')}`, ({ publisher }) => publisher),
    textColumn('author', `Who wrote it. ${manual('Document.author')}`, ({ author }) => author),
    ...periodColumns<PlacedDocument>('published', manual('Document.published'), (document) => ({
      period: document.published,
      bounds: document,
    })),
    textColumn('published_note', manual('Document.publishedNote'), ({ publishedNote }) => publishedNote),
    {
      name: 'reliability',
      type: 'string',
      description: manual('Document.reliability'),
      constraints: { required: true },
      values: 'Reliability',
      value: ({ reliability }) => reliability,
    },
    textColumn('reliability_note', manual('Document.reliabilityNote'), ({ reliabilityNote }) => reliabilityNote),
    {
      name: 'paragraph_count',
      type: 'integer',
      description: manual('Document.paragraphCount'),
      constraints: { required: true, minimum: 1 },
      value: ({ paragraphCount }) => paragraphCount,
    },
  ],
  documentPages,
);
