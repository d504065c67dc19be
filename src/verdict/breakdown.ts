import { twoDecimals } from '../language/words.ts';
import { HEDGED } from '../dataset/evidence.ts';
import { attributionWeights, reliabilityWeights } from '../schema/catalogue.ts';
import type { ClaimRecord, DocumentRecord, EvidenceRecord, Standing } from '../records/records.ts';
import { groupedBy } from '../groups.ts';

/** A claim with what its weight is made of. */
export interface WeighedClaimRecord {
  claim: ClaimRecord;
  reliability: DocumentRecord['reliability'];
  reliabilityWeight: number;
  attribution: ClaimRecord['attribution'];
  attributionWeight: number;
  hedged: boolean;
  hedgedWeight: number;
  voice: string;
  weight: number;
  counts: boolean;
}

/** Claims of one origin, the heaviest first. */
export interface ClaimsOfOriginRecord {
  origin: string;
  weight: number;
  claims: WeighedClaimRecord[];
}

/** How a confidence and a denial come about. */
export interface ConfidenceBreakdownRecord {
  confidence: number;
  denial: number;
  for: ClaimsOfOriginRecord[];
  against: ClaimsOfOriginRecord[];
  working: string;
}

/** What a breakdown looks up: claims and documents that the graph itself named. */
export interface Sources {
  claimOf: (id: string) => ClaimRecord;
  documentOf: (id: string) => DocumentRecord;
}

/** Explains figures that a query computed, by the claims that it computed them from. */
export function breakdownOf(
  { confidence, denial, evidence }: Pick<Standing, 'confidence' | 'denial' | 'evidence'>,
  sources: Sources,
): ConfidenceBreakdownRecord {
  const pro = byOrigin(
    evidence.filter(({ stance }) => stance === 'SUPPORTS'),
    sources,
  );
  const con = byOrigin(
    evidence.filter(({ stance }) => stance === 'DENIES'),
    sources,
  );
  return {
    confidence,
    denial,
    for: pro,
    against: con,
    working: `${workingOf('confidence', pro, confidence)}; ${workingOf('denial', con, denial)}`,
  };
}

/** Groups claims by origin, as they count: the heaviest origin first, in each the heaviest claim first, then by id. */
export function byOrigin(evidence: readonly EvidenceRecord[], sources: Sources): ClaimsOfOriginRecord[] {
  return [...groupedBy(evidence, ({ origin }) => origin)]
    .map(([origin, members]) => {
      const heaviestFirst = members.sort((a, b) => b.weight - a.weight || (a.claim < b.claim ? -1 : 1));
      return {
        origin,
        weight: heaviestFirst[0]?.weight ?? 0,
        claims: heaviestFirst.map((one, index) => weighed(one, sources, index === 0)),
      };
    })
    .sort((a, b) => b.weight - a.weight || (a.origin < b.origin ? -1 : 1));
}

function weighed(evidence: EvidenceRecord, { claimOf, documentOf }: Sources, counts: boolean): WeighedClaimRecord {
  const { claim, document, attribution, hedged, voice, weight } = evidence;
  const { reliability } = documentOf(document);
  return {
    claim: claimOf(claim),
    reliability,
    reliabilityWeight: reliabilityWeights.get(reliability) ?? 0,
    attribution,
    attributionWeight: attributionWeights.get(attribution) ?? 0,
    hedged,
    hedgedWeight: hedged ? HEDGED : 1,
    voice,
    weight,
    counts,
  };
}

function workingOf(name: string, origins: ClaimsOfOriginRecord[], result: number): string {
  if (origins.length === 0) return `${name} = 0, since no claim counts towards it`;
  return `${name} = 1 − ${origins.map(({ weight }) => `(1 − ${weight})`).join('')} = ${twoDecimals(result)}`;
}
