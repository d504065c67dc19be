/** Bytes that are gathered before they are sent: a record at a time would cost a write each. */
const PIECE = 65_536;

/** The same bytes in larger pieces. What comes next is asked for only when the former piece is taken. */
export async function* inPieces(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const part of parts) {
    const bytes = Buffer.from(part);
    waiting.push(bytes);
    size += bytes.length;
    if (size < PIECE) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}
