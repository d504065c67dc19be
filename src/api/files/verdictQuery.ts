import type { FactFile } from '../../verdict/address.ts';

const ASKED = '$from: ID!, $type: RelationType!, $to: ID!, $filter: EvidenceFilter';
const CHECK = 'check(from: $from, type: $type, to: $to, filter: $filter)';

/** What the address of a verdict answers. */
export const FACT = `
  query Fact(${ASKED}) {
    ${CHECK} {
      address
      verdict
      sentence
      evidenceSentence
      absence
      amount { inWords origins claimsFor claimsAgainst originsFor originsAgainst documents }
      agreement
      confidence
      denial
      outsideFilter
      leftOut { undated vague otherTimes filter }
      relationship { ...tie }
      episodes { ...tie }
      for { ...claim }
      against { ...claim }
      forByOrigin { ...origin }
      againstByOrigin { ...origin }
      periods { period { ...period } stance claims { id } }
      figures { figure { kind min max approximate of } stance claims { id } }
      disputes { kind sentence claims { id } }
      wouldChange { document { id title } verdict }
      nearestTies { nearness relationship { ...tie } through { ...tie } }
    }
    dataset { title version contentHash licence citation }
  }
  fragment period on Period { edtf earliestStart latestStart earliestEnd latestEnd }
  fragment tie on Relationship {
    id type from { id name } to { id name } episode matter period { ...period } status confidence denial
  }
  fragment claim on Claim {
    id stance attribution speaker { id name } paraphrase period { ...period } origin weight
    document { id title author publisher published { ...period } reliability }
    locators { paragraph hash }
  }
  fragment origin on ClaimsOfOrigin { origin weight claims { claim { id } counts weight hedged } }
`;

/** What the files below it answer. */
export const FACT_EXPORTS: Record<FactFile, string> = {
  'claim-review.jsonld': `query ClaimReview(${ASKED}) { ${CHECK} { claimReview } }`,
  'annotations.jsonld': `query Annotations(${ASKED}) { ${CHECK} { annotations } }`,
};
