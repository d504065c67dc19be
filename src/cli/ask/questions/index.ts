import type { Question } from '../question.ts';
import { check } from './check.ts';
import { members } from './members.ts';
import { path, paths } from './paths.ts';
import { search } from './search.ts';
import { shelter, sheltering } from './shelter.ts';
import { shelteredBy, whoSheltered } from './sheltering.ts';
import { timeline } from './timeline.ts';

/** Every question that `ask` knows by name, in the order of its help. */
export const questions: readonly Question[] = [
  shelter,
  sheltering,
  whoSheltered,
  shelteredBy,
  path,
  paths,
  check,
  search,
  members,
  timeline,
];
