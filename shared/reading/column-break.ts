import type { Row } from './row.ts';
import type { Section } from './section-rows.ts';

/** Rows of one column start within so many points of each other. */
const SAME = 3;
/** Columns lie at least so many points apart. */
const APART = 60;
const MOST_ROWS = 400;

const startsAt = ({ heading, rows }: Section, x: number, page: number): boolean =>
  [...(heading ? [heading] : []), ...rows.slice(-MOST_ROWS)].some(
    (row) => row.right > 0 && row.page === page && Math.abs(row.x - x) <= SAME,
  );

/** One line under a label is a section in which nothing goes on. */
const isOpen = ({ kind, heading }: Section): boolean => heading !== undefined || kind === 'head';

/** Whether the text goes on at the top of another column of the same page. */
const isNextColumn = (before: Row, row: Row): boolean =>
  row.page === before.page &&
  row.right > 0 &&
  before.cells.length === 1 &&
  row.y < before.y - APART &&
  Math.abs(row.x - before.x) >= APART;

/** What stands in a column may be set in from the heading above it by so many points. */
const INDENT = 40;

/** The section of the nearest heading above a row in its own column, where another column was read in between. */
const headedAbove = <T extends Section>(sections: readonly T[], { x, y, page }: Row): T | undefined => {
  const above = sections.filter(
    ({ heading }) => heading?.page === page && heading.y < y && x >= heading.x - SAME && x - heading.x <= INDENT,
  );
  const nearest = above.toSorted((a, b) => (b.heading?.y ?? 0) - (a.heading?.y ?? 0))[0];
  return nearest === sections.at(-1) ? undefined : nearest;
};

/** The last section in this column on the page before, where the column begins on this page with this row. */
const inColumnBefore = <T extends Section>(sections: readonly T[], { x, page }: Row): T | undefined =>
  page === 1 || sections.some((section) => startsAt(section, x, page))
    ? undefined
    : sections.findLast((section) => isOpen(section) && startsAt(section, x, page - 1));

/**
 * The section that goes on at the top of a page: where the page before ended with a column beside the main one, its last section is not
 * that of the text that goes on, but the last one in the same column is. Undefined where nothing shows that.
 */
export const goesOnIn = <T extends Section>(
  sections: readonly T[],
  before: Row | undefined,
  row: Row,
): T | undefined => {
  if (before && isNextColumn(before, row)) return headedAbove(sections, row) ?? inColumnBefore(sections, row);
  if (
    !before ||
    before.cells.length > 1 ||
    row.right === 0 ||
    row.page !== before.page + 1 ||
    Math.abs(row.x - before.x) < APART
  )
    return undefined;
  const last = sections.at(-1);
  if (!last || startsAt(last, row.x, before.page)) return undefined;
  return sections.findLast((section) => isOpen(section) && startsAt(section, row.x, before.page));
};
