import { headingOf } from './heading.ts';
import type { Row } from './row.ts';
import { prominence, typeOf } from './row-type.ts';

/** So many kinds of section must be announced by rows of a type before the others of that type are headings too. */
const FEWEST_KINDS = 2;

const mayHead = ({ bullet, cells, text }: Row): boolean => bullet && cells.length === 1 && text.length <= 50;

/**
 * Takes the sign off headings that have one, as the Europass form sets them (`● WERKERVARING`): of rows with a sign, those of a type
 * that stands out from the text and by which several known kinds of section are announced. They are items of no list.
 */
export const withoutHeadingSigns = (rows: readonly Row[]): readonly Row[] => {
  const sizes = rows.map(prominence).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const signed = Map.groupBy(
    rows.filter((row) => row.bullet && prominence(row) > usual + 1),
    typeOf,
  );
  const types = new Set(
    [...signed].flatMap(([type, ofType]) => {
      const kinds = ofType.filter(mayHead).flatMap((row) => headingOf({ ...row, bullet: false })?.kind ?? []);
      return new Set(kinds).size >= FEWEST_KINDS && kinds.length * 2 >= ofType.length ? [type] : [];
    }),
  );
  if (types.size === 0) return rows;
  return rows.map((row) => (mayHead(row) && types.has(typeOf(row)) ? { ...row, bullet: false } : row));
};
