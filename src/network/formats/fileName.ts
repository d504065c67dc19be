import { createHash } from 'node:crypto';

const LONGEST = 100;

/** A name for a saved file that tells it from those of other questions: `network_dataset-1.2.0_hops-2_on-2021.gexf`. */
export function fileName(file: string, version: string, query: string, extension: string): string {
  const question = query
    .split('&')
    .map((part) => slug(decodeURIComponent(part)))
    .filter(Boolean);
  const name = [file.replace(/\..*$/, ''), `dataset-${slug(version)}`, ...question].join('_');
  if (name.length <= LONGEST) return `${name}.${extension}`;
  const digest = createHash('sha256').update(query).digest('hex').slice(0, 8);
  return `${name.slice(0, LONGEST - digest.length - 1)}_${digest}.${extension}`;
}

function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '');
}
