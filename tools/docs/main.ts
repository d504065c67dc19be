import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from '../../src/compile/compile.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { STORED_GRAPH, withCypherAnswers } from './cypherAnswers.ts';
import { embeddedCypher } from './embeddedCypher.ts';
import { QUESTIONS, writtenQuestions } from './open.ts';

const ask = await embeddedCypher(compile(openDataset()));
writeFileSync(QUESTIONS, await writtenQuestions());
writeFileSync(STORED_GRAPH, await withCypherAnswers(readFileSync(STORED_GRAPH, 'utf8'), ask));
console.log('docs/questions.md and the answers in docs/neo4j.md are written.');
