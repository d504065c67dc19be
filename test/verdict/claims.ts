import { NO_MAXIMUM } from '../../src/records/figures.ts';
import type { FigureKind } from '../../src/generated/schema.ts';
import type { ClaimRecord } from '../../src/records/records.ts';
import { UNDATED, boundsOf } from '../../src/time/period.ts';

interface FigureWritten {
  kind?: FigureKind;
  min: number;
  max?: number;
  about?: boolean;
  of?: string;
}

interface ClaimWritten {
  speaker?: string;
  attribution?: ClaimRecord['attribution'];
  document?: string;
  origin?: string;
  period?: string;
  stance?: ClaimRecord['stance'];
  figures?: FigureWritten[];
}

/** A claim as the graph would hold it, of which a test writes only what it speaks of. */
export function claimOf(id: string, written: ClaimWritten = {}): ClaimRecord {
  const { speaker = '', document = 'd1', period = '', figures = [] } = written;
  return {
    id,
    stance: written.stance ?? 'SUPPORTS',
    attribution: written.attribution ?? (speaker ? 'STATED' : 'AUTHOR'),
    speaker,
    document,
    origin: written.origin ?? (speaker || document),
    weight: 0.5,
    period,
    ...(period ? boundsOf(period) : UNDATED),
    place: '',
    outcome: '',
    paraphrase: `What ${id} says.`,
    about: 'arrow.SHELTERED.bolt',
    aboutEvent: false,
    paragraphs: [1, 3],
    hashes: ['0123456789ab', ''],
    roles: [],
    roleActors: [],
    figureKinds: figures.map(({ kind = 'KILLED' }) => kind),
    figureMins: figures.map(({ min }) => min),
    figureMaxs: figures.map(({ max = NO_MAXIMUM }) => max),
    figureApproximates: figures.map(({ about = false }) => about),
    figureOfs: figures.map(({ of = '' }) => of),
  };
}
