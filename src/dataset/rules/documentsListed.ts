import type { Rule } from '../rule.ts';

/** dataset.yaml lists every document once, and only documents that have a file. */
export const documentsListed: Rule = (dataset, report) => {
  const listed = dataset.head.seed.documents;
  for (const [index, id] of listed.entries()) {
    if (!dataset.documents.has(id))
      report(
        dataset.head.source,
        ['documents', index],
        `documents/${id}.yaml is not there or cannot be read: add it, or leave it out of the list`,
      );
    if (listed.indexOf(id) < index)
      report(dataset.head.source, ['documents', index], `${id} stands twice: name it once`);
  }
  for (const { id, source } of dataset.documents.values()) {
    if (!listed.includes(id)) report(source, ['label'], `dataset.yaml does not list ${id}: add it under documents`);
  }
};
