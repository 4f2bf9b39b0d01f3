import { toPieces } from './header-piece.ts';
import { findPeriods } from './period-phrase.ts';
import type { Row } from './row.ts';

const LONGEST = 130;

/** The first sentence of an item of a list, where it names a function, for whom it was done and when, as a header does. */
const openingOf = (row: Row): string | undefined => {
  if (!row.bullet || row.cells.length > 1) return undefined;
  const [opening = ''] = row.text.slice(0, LONGEST).split(/\.\s/);
  if (opening.length === row.text.length) return undefined;
  const dated = findPeriods(opening).find(({ form }) => form === 'range' || form === 'since');
  const names = new Set(dated ? toPieces(opening.slice(0, dated.from)).map((piece) => piece.names) : []);
  return names.has('title') && names.has('organisation') ? opening : undefined;
};

/** `• Gemeente Oost, planeconoom, sept 2022 - heden. Drie dagen in de week …`: each assignment of a list as a header and what follows it. */
export const withOpenings = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap((row) => {
    const opening = openingOf(row);
    if (opening === undefined) return [row];
    const rest = row.text.slice(opening.length).replace(/^\.\s+/, '');
    return [
      { ...row, text: opening, cells: [opening], bullet: false },
      { ...row, text: rest, cells: [rest], moved: true as const },
    ];
  });
