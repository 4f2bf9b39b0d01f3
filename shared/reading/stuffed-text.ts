import type { Row } from './row.ts';

/** Words that hold sentences together or grade a skill: any text repeats them. */
const COMMON = new Set(
  (
    'aan als bij binnen dat de deze die dit door en er een het ik in is met mijn na naar of om onder ook op over per te tot tussen uit ' +
    'van voor was wat werd wij ze zijn zich the of and in for to with a ' +
    'goed zeer uitstekend redelijk matig voldoende vloeiend basis gemiddeld ja nee ' +
    'jan feb mrt apr mei jun jul aug sep sept okt nov dec januari februari maart april juni juli augustus september oktober november december'
  ).split(' '),
);
const WORD = /[\p{L}\p{N}+#]+/gu;
const FEWEST_WORDS = 6;
/** So often stands one of them, and it is a word of letters. */
const FEWEST_TIMES = 3;
const REPEATED = /^\p{L}{3,}/u;
/** In a list each item adds a word of its own to what all have in common (Windows 95, Windows 98), so that more than half differ. */
const MOST_DISTINCT = 0.5;
const SHORTEST_TEXT = 20;
const LONGEST = 5_000;

/** Whether a text repeats a few words over and over (keyword stuffing), as a sentence or a list of skills does not. */
const repeatsItself = (text: string): boolean => {
  if (text.length < SHORTEST_TEXT) return false;
  const words = (text.slice(0, LONGEST).toLowerCase().match(WORD) ?? []).filter(
    (word) => !COMMON.has(word) && !/^\d{4}$/.test(word),
  );
  if (words.length < FEWEST_WORDS) return false;
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  if (times.size > words.length * MOST_DISTINCT) return false;
  return [...times].some(([word, count]) => count >= FEWEST_TIMES && REPEATED.test(word));
};

/** A label or a mark may stand on a few rows in a row; a phrase does not. */
const SHORTEST_PHRASE = 10;
const FEWEST_ROWS = 5;

/**
 * The rows of a CV that only repeat: a row that says a few words over and over, and all of a run of rows that say the same. Dates and
 * figures are no words.
 */
export const stuffedRows = (rows: readonly Row[]): ReadonlySet<Row> => {
  const stuffed = new Set(rows.filter(({ text }) => repeatsItself(text)));
  let run: Row[] = [];
  for (const row of [...rows, undefined]) {
    if (row !== undefined && row.text === run[0]?.text) {
      run.push(row);
      continue;
    }
    const [first] = run;
    if (run.length >= FEWEST_ROWS && first && first.text.length >= SHORTEST_PHRASE && /\p{L}{4}/u.test(first.text))
      for (const same of run) stuffed.add(same);
    run = row === undefined ? [] : [row];
  }
  return stuffed;
};
