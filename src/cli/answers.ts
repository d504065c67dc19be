import { writeFileSync } from 'node:fs';
import { QUESTIONS, writtenQuestions } from '../docs/open.ts';
import { say, type Terminal } from './terminal.ts';

/** Writes `docs/questions.md`. */
export async function writeAnswers(terminal: Terminal): Promise<void> {
  writeFileSync(QUESTIONS, await writtenQuestions());
  say(terminal, 'docs/questions.md is written.');
}
