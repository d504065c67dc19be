import type { Question } from '../question.ts';
import { absenceQuestions } from './absences.ts';
import { attackQuestions } from './attacks.ts';
import { chronicleQuestions } from './chronicles.ts';
import { dayQuestions } from './days.ts';
import { evidenceQuestions } from './evidence.ts';
import { figureQuestions } from './figures.ts';
import { generalDenialQuestions } from './generalDenials.ts';
import { groundQuestions } from './grounds.ts';
import { happeningQuestions } from './happenings.ts';
import { hostilityQuestions } from './hostility.ts';
import { hostQuestions } from './hosts.ts';
import { impliedQuestions } from './implied.ts';
import { leaderQuestions } from './leaders.ts';
import { lineageQuestions } from './lineage.ts';
import { lifeQuestions } from './lives.ts';
import { oathQuestions } from './oaths.ts';
import { officeAndPartQuestions } from './officesAndParts.ts';
import { pathQuestions } from './paths.ts';
import { releaseQuestions } from './releases.ts';
import { shelterQuestions } from './shelter.ts';
import { shelterThenQuestions } from './shelterThen.ts';
import { sideQuestions } from './sides.ts';
import { speakingQuestions } from './speaking.ts';
import { strengthQuestions } from './strengths.ts';
import { supportQuestions } from './support.ts';
import { talkQuestions } from './talks.ts';
import { tenureQuestions } from './tenures.ts';
import { territoryQuestions } from './territory.ts';
import { undatedQuestions } from './undated.ts';
import { voiceQuestions } from './voices.ts';

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
  ...tenureQuestions,
  ...dayQuestions,
  ...lifeQuestions,
  ...sideQuestions,
  ...undatedQuestions,
  ...happeningQuestions,
  ...chronicleQuestions,
  ...speakingQuestions,
  ...groundQuestions,
  ...voiceQuestions,
  ...impliedQuestions,
  ...territoryQuestions,
  ...generalDenialQuestions,
  ...officeAndPartQuestions,
  ...hostQuestions,
  ...shelterThenQuestions,
  ...absenceQuestions,
];
