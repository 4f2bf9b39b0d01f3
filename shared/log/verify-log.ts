import { hashOf, type LogLine, NO_LINE } from './log-line.ts';

/** What is found of a log: whole, with its acts and the hash of its last line; or the first line at which it breaks, and why. */
export type Verified =
  | { readonly whole: true; readonly acts: number; readonly head: string; readonly tenderId: string }
  | { readonly whole: false; readonly line: number; readonly why: string };

/**
 * Verifies a log, line by line as bytes. A line that was changed, left out, added or moved breaks it. Lines that were left out at the end
 * can be seen only where the hash of the last line is known from elsewhere.
 */
export const verifyLog = async (lines: AsyncIterable<Uint8Array>): Promise<Verified> => {
  let [line, head, tenderId] = [0, NO_LINE, ''];
  for await (const bytes of lines) {
    line += 1;
    const told = lineOf(bytes);
    if (typeof told === 'string') return { whole: false, line, why: told };
    if (told.line.n !== line) return { whole: false, line, why: `this is line ${shown(told.line.n)} of the log` };
    if (told.line.previous !== head) return { whole: false, line, why: 'it does not follow the line before it' };
    if ((told.line.act === 'begun') !== (line === 1))
      return { whole: false, line, why: line === 1 ? 'it is not the beginning of a log' : 'another log begins here' };
    if (line === 1) tenderId = shown(told.line.of);
    head = told.hash;
  }
  if (line === 0) return { whole: false, line: 1, why: 'there is no line' };
  return { whole: true, acts: line - 1, head, tenderId };
};

const shown = (value: unknown): string => String(value).slice(0, 200);

const WORDS = /^\{.*\}$/;

const lineOf = (bytes: Uint8Array): { readonly line: LogLine; readonly hash: string } | string => {
  const hash = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (!/^[0-9a-f]{64}$/.test(hash) || bytes[64] !== 0x20) return 'it does not begin with a hash';
  const words = bytes.subarray(65);
  if (hashOf(words) !== hash) return 'its words are not those of its hash';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(words);
    if (!WORDS.test(text)) return 'it is no line of a log';
    return { line: JSON.parse(text) as LogLine, hash };
  } catch {
    return 'it is no line of a log';
  }
};
