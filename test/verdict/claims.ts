import { NO_MAXIMUM } from '../../src/records/figures.ts';
import type { Aspect, FigureKind } from '../../src/generated/schema.ts';
import type { ClaimRecord, EvidenceRecord } from '../../src/records/records.ts';
import { UNDATED_HOLDING, holdingOf } from '../../src/time/holding.ts';
import { UNDATED, boundsOf } from '../../src/time/period.ts';
import type { Days } from '../../src/time/days.ts';
import { dayAt } from '../../src/time/day.ts';

interface FigureWritten {
  kind?: FigureKind;
  min: number;
  max?: number;
  about?: boolean;
  of?: string;
  actor?: string;
}

interface ClaimWritten {
  speaker?: string;
  voice?: string;
  attribution?: ClaimRecord['attribution'];
  hedged?: boolean;
  document?: string;
  origin?: string;
  citing?: string;
  weight?: number;
  period?: string;
  stance?: ClaimRecord['stance'];
  aboutEvent?: boolean;
  figures?: FigureWritten[];
}

/** When the documents of these claims were written. */
const WRITTEN: Days = { first: dayAt(2023, 0, 1), last: dayAt(2023, 0, 31) };

/** A claim as the graph would hold it, of which a test writes only what it speaks of. */
export function claimOf(id: string, written: ClaimWritten = {}): ClaimRecord {
  const { speaker = '', document = 'd1', period = '', figures = [] } = written;
  return {
    id,
    stance: written.stance ?? 'SUPPORTS',
    attribution: written.attribution ?? (speaker ? 'STATED' : 'AUTHOR'),
    hedged: written.hedged ?? false,
    speaker,
    voice: written.voice ?? (speaker || document),
    document,
    origin: written.origin ?? (speaker || document),
    citing: written.citing ?? '',
    weight: written.weight ?? 0.5,
    period,
    ...(period ? boundsOf(period, WRITTEN) : UNDATED),
    place: '',
    outcome: '',
    paraphrase: `What ${id} says.`,
    about: 'arrow.SHELTERED.bolt',
    aboutEvent: written.aboutEvent ?? false,
    bearsOnFroms: [],
    bearsOnTypes: [],
    bearsOnTos: [],
    paragraphs: [1, 3],
    hashes: ['0123456789ab', ''],
    roles: [],
    roleActors: [],
    figureKinds: figures.map(({ kind = 'KILLED' }) => kind),
    figureMins: figures.map(({ min }) => min),
    figureMaxs: figures.map(({ max = NO_MAXIMUM }) => max),
    figureApproximates: figures.map(({ about = false }) => about),
    figureOfs: figures.map(({ of = '' }) => of),
    figureActors: figures.map(({ actor = '' }) => actor),
  };
}

/** A claim as evidence on a matter that happens or lasts. */
export function evidenceOf({ id, ...claim }: ClaimRecord, aspect: Aspect = 'STATE'): EvidenceRecord {
  const holding = claim.period ? holdingOf(claim.period, aspect, WRITTEN) : UNDATED_HOLDING;
  return { ...claim, claim: id, holding };
}
