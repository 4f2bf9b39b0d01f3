import { joinLines } from './join-lines.ts';
import type { Row } from './row.ts';
import type { Section } from './section-rows.ts';

const sameType = (one: Row, other: Row): boolean => one.bold === other.bold && Math.abs(one.size - other.size) < 0.6;

/** An item with its year in a cell of its own: `2022 | Kleurkeur`. */
const isDated = ({ cells }: Row): boolean =>
  cells.length === 2 &&
  cells.some((cell) => /^(?:\p{L}{3,9}\.?\s)?(?:19|20)\d{2}(?:\s?[-–]\s?(?:(?:19|20)\d{2}|heden|nu))?$/u.test(cell));

/** Of one size, and each with its year: bold or not, they are items of one list. */
const sameShape = (one: Row, other: Row): boolean =>
  isDated(one) && isDated(other) && Math.abs(one.size - other.size) < 0.6;

/** The first rows show the types of a list: a date may be set smaller than its name. */
const BODY = 2;

/**
 * The rows of a list, up to a row in other type or one that `ends` the list: what another part of the page brought under its heading.
 * Behind a label (`Systemen: JVS`) the list is the rest of that line.
 */
export const listRows = ({ heading, rows }: Section, ends: (row: Row) => boolean): readonly Row[] => {
  const [first] = rows;
  if (first?.moved && heading?.index === first.index && /^[^:]{3,40}:/.test(heading.text))
    return rows.slice(0, /,$/.test(first.text) ? 2 : 1);
  const plain = rows.filter(({ bold }) => !bold);
  const named = first !== undefined && isDated(first) ? [first] : [];
  const bodies = [...(plain.length > 0 ? plain : rows).slice(0, BODY), ...named];
  const from = bodies[0] ? rows.indexOf(bodies[0]) : 0;
  const stop = rows.findIndex(
    (row, index) => ends(row) || (index > from && !bodies.some((body) => sameType(row, body) || sameShape(row, body))),
  );
  return stop === -1 ? rows : rows.slice(0, stop);
};

/**
 * Sections of which an item was taken for a heading (`Certificaat Kanjertraining`, in the type of the other items) as they were meant:
 * the item and what follows it belong to the list before.
 */
export const withItems = (sections: readonly Section[], kind: Section['kind']): readonly Section[] => {
  const out: Section[] = [];
  for (const section of sections) {
    const before = out.at(-1);
    const item = before?.rows[0];
    const { heading } = section;
    const belongs = before?.kind === kind && heading && item && before.heading && sameType(heading, item);
    if (belongs && !sameType(heading, before.heading) && !section.rows.includes(heading)) {
      out[out.length - 1] = { ...before, rows: [...before.rows, heading, ...section.rows] };
    } else out.push(section);
  }
  return out;
};

/** The words below a cell that is too narrow for its name, in that cell; `isOpen` tells of words that must go on: `2024 | Aanbestedingsrecht in de` over `praktijk`. */
export const intoCells = (rows: readonly Row[], isOpen: RegExp): readonly Row[] => {
  const out: Row[] = [];
  for (const row of rows) {
    const before = out.at(-1);
    const under = before && before.cells.length > 1 && row.cells.length === 1 && row.x > before.x + 20 && !row.bullet;
    if (under && (/^[\p{Ll}(]/u.test(row.text) || isOpen.test(before.text))) {
      const cells = [...before.cells.slice(0, -1), joinLines(before.cells.at(-1) ?? '', row.text)];
      out[out.length - 1] = { ...before, cells, text: cells.join(' ') };
    } else out.push(row);
  }
  return out;
};

/** In a list with signs, the lines without one go on with the item above them, as long as they stand right below it. */
export const joinItems = (rows: readonly Row[]): readonly Row[] => {
  if (rows.filter(({ bullet }) => bullet).length * 3 < rows.length) return rows;
  const out: Row[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    const before = out.at(-1);
    const near = last && row.page === last.page && row.y > last.y && row.y - last.y < 1.7 * Math.max(8, row.size);
    const under =
      near && !row.bullet && row.cells.length === 1 && (row.x > (before?.x ?? 0) + 2 || /^\p{Ll}/u.test(row.text));
    if (before?.bullet && under && before.text.length < 120) {
      const text = joinLines(before.text, row.text);
      out[out.length - 1] = { ...before, text, cells: [text] };
    } else out.push(row);
    last = row;
  }
  return out;
};
