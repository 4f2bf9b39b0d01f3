import { createReadStream } from 'node:fs';

/** No line of a real file is longer: a CV of five pages takes some hundred thousand. */
const LONGEST_LINE = 64_000_000;

const NEWLINE = 0x0a;

/** The lines of a file, split at line feeds only, so that no byte of it goes unseen; a last one that has no end says so. */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]);
      [rest, length, from] = [[], 0, at + 1];
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) break;
  }
  if (length > 0) yield Buffer.concat([...rest, Buffer.from(' without its end')]);
}
