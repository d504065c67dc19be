import { writeFileSync } from 'node:fs';
import { QUESTIONS, writtenQuestions } from './open.ts';

writeFileSync(QUESTIONS, await writtenQuestions());
console.log('docs/questions.md is written.');
