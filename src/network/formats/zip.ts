import { Zip, ZipDeflate } from 'fflate';

// The first day that a zip can hold, so that the same content makes the same bytes.
const ANY_DAY = new Date(1980, 0, 1);

/** A zip archive piece by piece, from members that come piece by piece, one after the other. */
export async function* zipped(
  members: [name: string, content: AsyncIterable<string | Uint8Array>][],
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const taken = () => ready.splice(0);
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const [name, content] of members) {
    const member = new ZipDeflate(name);
    member.mtime = ANY_DAY;
    zip.add(member);
    for await (const piece of content) {
      member.push(Buffer.from(piece));
      yield* taken();
    }
    member.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
