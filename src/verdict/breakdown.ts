import { attributionWeights, reliabilityWeights } from '../schema/catalogue.ts';
import type { ClaimRecord, DocumentRecord } from '../records/records.ts';

/** A claim with what its weight is made of. */
export interface WeighedClaimRecord {
  claim: ClaimRecord;
  reliability: DocumentRecord['reliability'];
  reliabilityWeight: number;
  attribution: ClaimRecord['attribution'];
  attributionWeight: number;
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

/** Explains figures that a query computed, by the claims that it computed them from. */
export function breakdownOf(
  { confidence, denial }: { confidence: number; denial: number },
  claims: ClaimRecord[],
  documentOf: (id: string) => DocumentRecord,
): ConfidenceBreakdownRecord {
  const pro = byOrigin(
    claims.filter(({ stance }) => stance === 'SUPPORTS'),
    documentOf,
  );
  const con = byOrigin(
    claims.filter(({ stance }) => stance === 'DENIES'),
    documentOf,
  );
  return {
    confidence,
    denial,
    for: pro,
    against: con,
    working: `${workingOf('confidence', pro, confidence)}; ${workingOf('denial', con, denial)}`,
  };
}

/** Groups claims by origin: the heaviest origin first, in each the heaviest claim first, then by id. */
export function byOrigin(claims: ClaimRecord[], documentOf: (id: string) => DocumentRecord): ClaimsOfOriginRecord[] {
  const groups = new Map<string, ClaimRecord[]>();
  for (const claim of claims) groups.set(claim.origin, [...(groups.get(claim.origin) ?? []), claim]);
  return [...groups]
    .map(([origin, members]) => {
      const heaviestFirst = members.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
      return {
        origin,
        weight: heaviestFirst[0]?.weight ?? 0,
        claims: heaviestFirst.map((claim, index) => weighed(claim, documentOf(claim.document), index === 0)),
      };
    })
    .sort((a, b) => b.weight - a.weight || (a.origin < b.origin ? -1 : 1));
}

function weighed(claim: ClaimRecord, { reliability }: DocumentRecord, counts: boolean): WeighedClaimRecord {
  return {
    claim,
    reliability,
    reliabilityWeight: reliabilityWeights.get(reliability) ?? 0,
    attribution: claim.attribution,
    attributionWeight: attributionWeights.get(claim.attribution) ?? 0,
    weight: claim.weight,
    counts,
  };
}

function workingOf(name: string, origins: ClaimsOfOriginRecord[], result: number): string {
  if (origins.length === 0) return `${name} = 0, since no claim counts towards it`;
  return `${name} = 1 − ${origins.map(({ weight }) => `(1 − ${weight})`).join('')} = ${result}`;
}
