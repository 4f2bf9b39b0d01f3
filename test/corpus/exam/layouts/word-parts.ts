import {
  BorderStyle,
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { JobView, Section } from '../model.ts';
import { plainLines } from './texts.ts';

export type Block = Paragraph | Table;

/** The right margin of the text, in twentieths of a point. */
export const RIGHT = 9400;

type Look = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly allCaps?: boolean;
};

/** A line of text; tabs in it go to the stop given, or to the right margin. */
export const line = (text: string, look: Look = {}, stop?: number): Paragraph =>
  new Paragraph({
    spacing: { after: 40 },
    keepNext: look.bold ?? false,
    tabStops: [
      stop === undefined ? { type: TabStopType.RIGHT, position: RIGHT } : { type: TabStopType.LEFT, position: stop },
    ],
    ...(stop === undefined ? {} : { indent: { left: stop, hanging: stop } }),
    children: [new TextRun({ text, ...look })],
  });

/** Two runs on a line, the first bold, with a tab between them. */
export const apart = (left: string, right: string): Paragraph =>
  new Paragraph({
    spacing: { before: 120, after: 20 },
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: RIGHT }],
    children: [new TextRun({ text: left, bold: true }), new TextRun({ text: `\t${right}` })],
  });

/** A list item with Word's own bullet. */
export const bullet = (text: string): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, spacing: { after: 20 }, children: [new TextRun(text)] });

/** A line in which a word was struck out and another put in, with both still on record. */
export const changed = (text: string, struck: string): Paragraph => {
  const by = { id: 7, author: 'Bureau', date: '2025-11-20T09:00:00Z' };
  const [first = '', ...rest] = text.split(' ');
  return new Paragraph({
    spacing: { after: 40 },
    children: [
      new DeletedTextRun({ ...by, text: `${struck} ` }),
      new InsertedTextRun({ ...by, id: 8, text: first }),
      new TextRun(` ${rest.join(' ')}`),
    ],
  });
};

/** A heading in Word's own style, or a bold line as many people make it. */
export const heading = (text: string, styled: boolean, color: string): Paragraph =>
  styled
    ? new Paragraph({
        heading: 'Heading1',
        spacing: { before: 240, after: 80 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color, space: 1 } },
        children: [new TextRun({ text, color })],
      })
    : new Paragraph({
        spacing: { before: 240, after: 80 },
        keepNext: true,
        children: [new TextRun({ text: text.toUpperCase(), bold: true, color })],
      });

/** A table whose first column is narrow. */
export const grid = (rows: readonly (readonly Block[])[][], widths: readonly number[], borders: boolean): Table => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  const hidden = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    ...(borders ? {} : { borders: hidden }),
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell, at) =>
              new TableCell({ width: { size: widths[at] ?? 2000, type: WidthType.DXA }, children: [...cell] }),
          ),
        }),
    ),
  });
};

/** What was done in a job: bullets or a paragraph, then its systems. */
export const tasks = ({ lines, tools }: JobView, manner: number): readonly Paragraph[] => [
  ...(manner % 3 === 0 ? (lines.length > 0 ? [line(lines.join(' '))] : []) : lines.map(bullet)),
  ...(tools === '' ? [] : [line(tools, { italics: manner % 2 === 0 })]),
];

/** A section without jobs. */
export const plain = (section: Section, manner: number): readonly Paragraph[] =>
  plainLines(section, manner).map((text) => (section.rows && manner % 3 === 1 ? bullet(text) : line(text)));
