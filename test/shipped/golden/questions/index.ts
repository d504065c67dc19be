import type { Question } from '../question.ts';
import { attackQuestions } from './attacks.ts';
import { evidenceQuestions } from './evidence.ts';
import { figureQuestions } from './figures.ts';
import { hostilityQuestions } from './hostility.ts';
import { leaderQuestions } from './leaders.ts';
import { lineageQuestions } from './lineage.ts';
import { oathQuestions } from './oaths.ts';
import { pathQuestions } from './paths.ts';
import { releaseQuestions } from './releases.ts';
import { shelterQuestions } from './shelter.ts';
import { strengthQuestions } from './strengths.ts';
import { supportQuestions } from './support.ts';
import { talkQuestions } from './talks.ts';

/** All questions, by theme. */
export const questions: Question[] = [
  ...shelterQuestions,
  ...supportQuestions,
  ...oathQuestions,
  ...lineageQuestions,
  ...leaderQuestions,
  ...talkQuestions,
  ...releaseQuestions,
  ...attackQuestions,
  ...hostilityQuestions,
  ...figureQuestions,
  ...strengthQuestions,
  ...pathQuestions,
  ...evidenceQuestions,
];
