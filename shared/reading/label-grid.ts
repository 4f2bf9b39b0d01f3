import { jobLabel } from './job-label.ts';
import { joinLines } from './join-lines.ts';
import type { Row } from './row.ts';

/** In points: what stands on one line, and what begins in one column. */
const LEVEL = 2;
/** A value has no more lines, and stands no further below its label, in units of its size. */
const MOST_LINES = 3;
const NEXT_LINE = 2.2;

const labelOf = ({ text, cells, bullet, right }: Row): string | undefined =>
  cells.length === 1 && !bullet && right > 0 ? jobLabel(text) : undefined;

/** The lines of the value below a label. */
const valueBelow = (rows: readonly Row[], at: number): readonly Row[] => {
  const label = rows[at] as Row;
  const lines: Row[] = [];
  for (const row of rows.slice(at + 1, at + 1 + MOST_LINES)) {
    const above = lines.at(-1) ?? label;
    const isBelow = row.page === above.page && row.y > above.y && row.y - above.y <= NEXT_LINE * row.size;
    if (!isBelow || Math.abs(row.x - label.x) > LEVEL || row.cells.length > 1 || labelOf(row) !== undefined) break;
    lines.push(row);
  }
  return lines;
};

/** A label with the lines of its value. */
type Field = { readonly label: Row; readonly value: readonly Row[] };

/** The labels on one line from `at` on, each with its value right below it; none where there are no two of them. */
const fieldsFrom = (rows: readonly Row[], at: number): readonly Field[] => {
  const fields: Field[] = [];
  let next = at;
  for (let label = rows[next]; label && labelOf(label) !== undefined; label = rows[next]) {
    const before = fields.at(-1)?.label;
    const isBeside = !before || (label.page === before.page && Math.abs(label.y - before.y) <= LEVEL);
    if (!isBeside || (before && label.x <= before.x)) break;
    const value = valueBelow(rows, next);
    if (value.length === 0) break;
    fields.push({ label, value });
    next += 1 + value.length;
  }
  return new Set(fields.map(({ label }) => labelOf(label))).size > 1 ? fields : [];
};

const toRow = ({ label, value }: Field): Row => {
  const [first = label, ...others] = value;
  const text = others.reduce((words, row) => joinLines(words, row.text), first.text);
  return {
    ...first,
    cells: [label.text, text],
    text: `${label.text} ${text}`,
    index: value.at(-1)?.index ?? label.index,
  };
};

/**
 * Labels beside each other with what they say right below each, as the head of a card has them (`OPDRACHTGEVER`, `ROL`, `LOOPTIJD` over
 * `Gemeente Oost`, `Adviseur`, `2019 – 2021`), as rows of a label and its value.
 */
export const withLabelledValues = (rows: readonly Row[]): readonly Row[] => {
  const out: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const fields = fieldsFrom(rows, at);
    if (fields.length === 0) out.push(rows[at] as Row);
    else {
      out.push(...fields.map(toRow));
      at += fields.reduce((count, { value }) => count + 1 + value.length, 0) - 1;
    }
  }
  return out;
};
