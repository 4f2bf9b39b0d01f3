import { readFileSync } from 'node:fs';

/** The lists of one text file, by the names of its `#` lines. */
export type Bank = Readonly<Record<string, readonly string[]>>;

/** Reads a bank of phrases; an absent list is missing in the result. Throws where the file is not there. */
export const bank = (name: string): Bank => {
  const text = readFileSync(new URL(`bank/${name}.txt`, import.meta.url), 'utf8');
  const parts = text.split(/^# /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [head = '', ...lines] = part.split('\n');
      return [head.trim(), lines.map((line) => line.trim()).filter(Boolean)];
    }),
  );
};

/** The columns of a line of a bank; a missing column is empty. */
export const columns = (line: string): readonly [string, string, string] => {
  const [a = '', b = '', c = ''] = line.split('|').map((part) => part.trim());
  return [a, b, c];
};
