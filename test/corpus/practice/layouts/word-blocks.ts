import { Paragraph, Table, TableCell, TableRow, TabStopType, TextRun, WidthType } from 'docx';

/** Where a tab stop at the right edge stands, in twips. */
export const RIGHT = 9600;
/** Where the column behind dates starts, in twips. */
export const LEFT = 2700;
/** What a section is made of. */
export type Block = Paragraph | Table;

/** A paragraph. */
export const p = (
  text: string,
  run: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string } = {},
): Paragraph => new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text, ...run })] });
/** A bullet of the list, moved right by an indent in twips. */
export const bullet = (text: string, indent = 0): Paragraph =>
  new Paragraph({
    bullet: { level: 0 },
    ...(indent ? { indent: { left: indent + 300, hanging: 300 } } : {}),
    children: [new TextRun(text)],
  });
/** Two texts with a tab between them; one of them bold. */
export const tabbed = (
  left: string,
  right: string,
  position: number,
  align: 'left' | 'right',
  bold: 'left' | 'right',
): Paragraph =>
  new Paragraph({
    keepNext: true,
    tabStops: [{ type: align === 'right' ? TabStopType.RIGHT : TabStopType.LEFT, position }],
    ...(align === 'left' ? { indent: { left: position, hanging: position } } : {}),
    children: [
      new TextRun({ text: left, bold: bold === 'left' }),
      new TextRun({ text: `\t${right}`, bold: bold === 'right' }),
    ],
  });

const cell = (text: string): TableCell =>
  new TableCell({ children: [p(text)], width: { size: 2400, type: WidthType.DXA } });
/** A table. */
export const grid = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: row.map(cell) })),
  });
