/**
 * Every record that keyset pages give, page by page, by id; no page is empty. `read` gives those after an id, at most
 * `size` of them, so that a page with fewer is the last.
 */
export async function* pagesById<One extends { id: string }>(
  read: (after: string | null) => Promise<One[]>,
  size: number,
): AsyncGenerator<One[]> {
  for (let after: string | null = null; ;) {
    const page: One[] = await read(after);
    if (page.length > 0) yield page;
    if (page.length < size) return;
    after = page.at(-1)?.id ?? null;
  }
}
