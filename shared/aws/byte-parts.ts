/** The bytes of a text in parts of `size`, the last one perhaps smaller; no part where there is no text. */
export async function* byteParts(
  text: string | AsyncIterable<string>,
  size: number,
): AsyncGenerator<Uint8Array, undefined> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of typeof text === 'string' ? [text] : text) {
    const more = Buffer.from(piece);
    pieces.push(more);
    bytes += more.length;
    while (bytes >= size) {
      const all = Buffer.concat(pieces);
      yield all.subarray(0, size);
      pieces = [all.subarray(size)];
      bytes -= size;
    }
  }
  if (bytes > 0) yield Buffer.concat(pieces);
  return undefined;
}
