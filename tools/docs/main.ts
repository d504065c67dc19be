import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { STORED_GRAPH, withCypherAnswers } from './cypherAnswers.ts';
import { embeddedCypher } from './embeddedCypher.ts';
import { QUESTIONS, writtenQuestions } from './open.ts';
import { WEIGHTS_PAGE, weightsPage } from './weights.ts';

const dataset = openDataset();
const ask = await embeddedCypher(compile(dataset));
writeFileSync(QUESTIONS, await writtenQuestions());
writeFileSync(STORED_GRAPH, await withCypherAnswers(readFileSync(STORED_GRAPH, 'utf8'), ask));
writeFileSync(WEIGHTS_PAGE, await weightsPage(dataset));
console.log('docs/questions.md, docs/weights.md and the answers in docs/neo4j.md are written.');
