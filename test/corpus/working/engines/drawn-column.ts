import type PDFDocument from 'pdfkit';

/** A document of pdfkit. */
export type Pdf = InstanceType<typeof PDFDocument>;
/** One piece of text at its place, drawn as an object of its own. */
export type Piece = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
};
/** How a piece looks; `spacing` in points between its letters. */
export type Look = {
  readonly font: 'plain' | 'bold';
  readonly size: number;
  readonly colour: string;
  readonly spacing?: number;
};

/** Plain text. */
export const TEXT: Look = { font: 'plain', size: 9.5, colour: '#27272a' };
const FOOT = 790;

/** A column on a page that is written from top to bottom, line by line. */
export const column = (pdf: Pdf, x: number, width: number, top: number) => {
  const pieces: Piece[] = [];
  let [page, y] = [0, top];
  const wrapped = (text: string, look: Look): readonly string[] => {
    pdf.font(look.font).fontSize(look.size);
    const fits = (line: string): boolean => pdf.widthOfString(line) + (look.spacing ?? 0) * line.length <= width;
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const write = (text: string, look: Look = TEXT, indent = 0): void => {
    if (text === '') return;
    for (const line of wrapped(text, look)) {
      if (y + look.size * 1.35 > FOOT) [page, y] = [page + 1, 50];
      pieces.push({ page, x: x + indent, y, text: line, look });
      y += look.size * 1.35;
    }
  };
  const space = (height: number): void => {
    y += height;
  };
  /** Starts a new page where less than this is left. */
  const keep = (height: number): void => {
    if (y + height > FOOT) [page, y] = [page + 1, 50];
  };
  return { pieces, write, space, keep };
};
/** Where a column is written. */
export type Column = ReturnType<typeof column>;
