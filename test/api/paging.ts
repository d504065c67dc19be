/** All nodes of a connection, page by page; `after` is the argument to add. */
export async function paged<Node>(
  ask: (after: string) => Promise<{ nodes: Node[]; totalCount: number; pageInfo: Page }>,
) {
  const nodes: Node[] = [];
  for (let after = ''; ;) {
    const { nodes: shown, totalCount, pageInfo } = await ask(after);
    nodes.push(...shown);
    if (!pageInfo.hasNextPage) {
      expect(nodes.length).toBe(totalCount);
      return nodes;
    }
    after = `, after: "${pageInfo.endCursor}"`;
  }
}
interface Page {
  hasNextPage: boolean;
  endCursor: string | null;
}
