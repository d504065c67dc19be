import { actorsNamed, claimsOf, type Rule } from '../rule.ts';

/** A figure counts actors of its claim; where several of one kind stand beside victims, they say whom each counts. */
export const figuresOfActors: Rule = (dataset, report) => {
  for (const placed of claimsOf(dataset)) {
    const { claim, document, path } = placed;
    const actors = [...actorsNamed(placed)].filter(({ path: at }) => at.at(-1) !== 'speaker').map(({ actor }) => actor);
    const suffered = [...(claim.roles?.KILLED ?? []), ...(claim.roles?.VICTIM ?? [])];
    for (const [index, { kind, actor }] of claim.figures.entries()) {
      const say = (message: string) => report(document.source, [...path, 'figures', index], message);
      if (actor !== undefined && !actors.includes(actor))
        say(`${actor} has no part in this claim: name one of its actors, or leave out actor`);
      const alike = claim.figures.filter((figure) => figure.kind === kind);
      const mute = alike.every((figure) => figure.actor === undefined);
      if (suffered.length > 0 && alike.length > 1 && mute && alike[0] === claim.figures[index])
        say(`${alike.length} figures of ${kind}, and none says whom it counts: add actor (${suffered.join(' or ')})`);
    }
  }
};
