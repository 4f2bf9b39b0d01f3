/** A column of a table: its heading, and on which side its cells stand. */
export type Column = { readonly head: string; readonly align: 'left' | 'right' };

/** A table in plain text: columns as wide as their widest cell, two spaces apart. `rule` draws a line above that row. */
export const textTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  rule?: number,
): readonly string[] => {
  const widths = columns.map(({ head }, index) =>
    Math.max(...[head, ...rows.map((row) => row[index] ?? '')].map(widthOf)),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => padded(cells[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  const stripe = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const body = rows.flatMap((row, index) => (index === rule ? [stripe, line(row)] : [line(row)]));
  return [line(columns.map(({ head }) => head)), stripe, ...body];
};

/** The text cut to a width, with an ellipsis where something was cut. */
export const cutTo = (text: string, width: number): string =>
  widthOf(text) <= width
    ? text
    : `${[...text]
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;

const widthOf = (text: string): number => [...text].length;

const padded = (text: string, width: number, align: Column['align']): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + space : space + text;
};
