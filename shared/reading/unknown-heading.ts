import { partialKind } from './heading.ts';
import { organisationWordAt } from './organisation-words.ts';
import { findPeriods } from './period-phrase.ts';
import type { Row } from './row.ts';
import { inCapitals, typeOf } from './row-type.ts';
import type { Open } from './section-rows.ts';
import { titleWordAt } from './title-words.ts';

/** The headings whose type is rare: one that a good part of all rows has says nothing. */
export const setApart = (headings: readonly Row[], rows: readonly Row[]): readonly Row[] => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(typeOf(row), (counts.get(typeOf(row)) ?? 0) + 1);
  return headings.filter((row) => (counts.get(typeOf(row)) ?? 0) <= Math.max(4, rows.length / 4));
};

/** So many headings, and rows of the section, are looked at to judge the type of a row. */
const MOST_MODELS = 60;

const TITLE_LINE = /\d|@|,|:$|\.$/;

/** The name of an organisation, or words right above a period, head a job and no section. */
const headsJob = (row: Row, next: Row | undefined): boolean =>
  organisationWordAt(row.text) !== -1 ||
  next?.cells.some((cell) => findPeriods(cell).some(({ form }) => form !== 'until')) === true;

/** Unknown words in the very type of two known headings open a section that is not understood. */
export const looksLikeHeading = (row: Row, next: Row | undefined, headings: readonly Row[], open: Open): boolean => {
  if (headings.length < 2 || row.bullet || row.cells.length > 1 || TITLE_LINE.test(row.text)) return false;
  if (row.text.split(' ').length > 5 || row.size === 0) return false;
  if (titleWordAt(row.text) !== -1 || (partialKind(row.text) === undefined && headsJob(row, next))) return false;
  const like = headings
    .slice(0, MOST_MODELS)
    .filter(
      (known) =>
        Math.abs(known.size - row.size) < 0.3 &&
        known.bold === row.bold &&
        inCapitals(known.text) === inCapitals(row.text),
    );
  const near = open.rows.slice(-MOST_MODELS);
  const body = near.filter((other) => other.size < row.size - 0.8 || (inCapitals(row.text) && !inCapitals(other.text)));
  return like.length >= 2 && (open.rows.length === 0 || body.length * 2 > near.length);
};
