import type { Rule } from '../rule.ts';
import { actorsExistThen } from './actorsExistThen.ts';
import { actorsKnown } from './actorsKnown.ts';
import { actsClosed } from './actsClosed.ts';
import { aliasesInScript } from './aliasesInScript.ts';
import { aliasesOwned } from './aliasesOwned.ts';
import { atLargeOfGroups } from './atLargeOfGroups.ts';
import { allegesAgainstAnother } from './allegesAgainstAnother.ts';
import { citationNamesVersion } from './citationNamesVersion.ts';
import { claimsDiffer } from './claimsDiffer.ts';
import { datesNotOfTelling } from './datesNotOfTelling.ts';
import { documentsListed } from './documentsListed.ts';
import { endsDiffer } from './endsDiffer.ts';
import { eventsKnown } from './eventsKnown.ts';
import { eventsMeetInTime } from './eventsMeetInTime.ts';
import { eventsTakePlace } from './eventsTakePlace.ts';
import { figuresInOrder } from './figuresInOrder.ts';
import { figuresOfActors } from './figuresOfActors.ts';
import { formerHasEnd } from './formerHasEnd.ts';
import { generalDenialsMeet } from './generalDenialsMeet.ts';
import { hedgesMarked } from './hedgesMarked.ts';
import { idsUnique } from './idsUnique.ts';
import { interestClaims } from './interestClaims.ts';
import { kindsFitType } from './kindsFitType.ts';
import { mattersApart } from './mattersApart.ts';
import { mattersInWords } from './mattersInWords.ts';
import { nobodyOrphan } from './nobodyOrphan.ts';
import { originsKnown } from './originsKnown.ts';
import { pairsNameHolders } from './pairsNameHolders.ts';
import { paragraphsCovered } from './paragraphsCovered.ts';
import { paragraphsExist } from './paragraphsExist.ts';
import { paragraphsHashed } from './paragraphsHashed.ts';
import { periodsBeforePublication } from './periodsBeforePublication.ts';
import { periodsParse } from './periodsParse.ts';
import { projectedOnce } from './projectedOnce.ts';
import { rolesFitKind } from './rolesFitKind.ts';
import { shortNamesAcronyms } from './shortNamesAcronyms.ts';
import { speakerFitsAttribution } from './speakerFitsAttribution.ts';
import { symmetricOnce } from './symmetricOnce.ts';
import { voicesKnown } from './voicesKnown.ts';

/** The rules that the dataset keeps, by the name that their breaches are reported under. */
export const rules: Readonly<Record<string, Rule>> = {
  citationNamesVersion,
  documentsListed,
  idsUnique,
  actorsKnown,
  atLargeOfGroups,
  eventsKnown,
  kindsFitType,
  rolesFitKind,
  endsDiffer,
  symmetricOnce,
  claimsDiffer,
  projectedOnce,
  generalDenialsMeet,
  pairsNameHolders,
  mattersApart,
  mattersInWords,
  eventsTakePlace,
  eventsMeetInTime,
  actorsExistThen,
  speakerFitsAttribution,
  allegesAgainstAnother,
  interestClaims,
  hedgesMarked,
  originsKnown,
  voicesKnown,
  periodsParse,
  periodsBeforePublication,
  actsClosed,
  datesNotOfTelling,
  formerHasEnd,
  figuresInOrder,
  figuresOfActors,
  paragraphsExist,
  paragraphsCovered,
  paragraphsHashed,
  aliasesOwned,
  aliasesInScript,
  shortNamesAcronyms,
  nobodyOrphan,
};
