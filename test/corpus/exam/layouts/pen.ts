import PDFDocument from 'pdfkit';
import type { EntryView, JobView, Section, View } from '../model.ts';
import { joined, plainLines, rowRest } from './texts.ts';

type Pdf = InstanceType<typeof PDFDocument>;
/** Where text goes: its left side, how wide it is, and from where it starts on a new page. */
export type Column = { readonly x: number; readonly width: number; readonly top: number };

const FONTS = '/usr/share/fonts/truetype';
const BOTTOM = 790;
/** Colours that such programs offer. */
export const COLOURS = ['#22577a', '#7b2d26', '#3d405b', '#2f5233'] as const;

/** A document drawn by hand on A4, with fixed properties. */
export const paper = async (view: View, draw: (pdf: Pdf) => void): Promise<Uint8Array> => {
  const info = {
    Title: view.name,
    Producer: 'pdfkit',
    Creator: 'pdfkit',
    CreationDate: new Date('2025-11-12T10:00:00Z'),
  };
  const pdf = new PDFDocument({ size: 'A4', margin: 0, info, bufferPages: true });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  pdf.registerFont('plain', `${FONTS}/open-sans/OpenSans-Regular.ttf`);
  pdf.registerFont('bold', `${FONTS}/open-sans/OpenSans-Bold.ttf`);
  draw(pdf);
  pdf.end();
  return done;
};

type Look = {
  readonly font?: 'plain' | 'bold';
  readonly size?: number;
  readonly colour?: string;
  readonly spacing?: number;
};

const textHeight = (pdf: Pdf, text: string, width: number, { font = 'plain', size = 9.5, spacing = 0 }: Look): number =>
  pdf.font(font).fontSize(size).heightOfString(text, { width, characterSpacing: spacing });

/** Draws a text at the pen, on the next page where it does not fit. */
export const put = (pdf: Pdf, column: Column, text: string, look: Look = {}): void => {
  if (text === '') return;
  const height = textHeight(pdf, text, column.width, look);
  if (pdf.y + height > BOTTOM) {
    pdf.addPage();
    pdf.y = column.top;
  }
  const { y } = pdf;
  pdf
    .fillColor(look.colour ?? '#333333')
    .text(text, column.x, y, { width: column.width, characterSpacing: look.spacing ?? 0 });
  pdf.y = y + height + 2;
};

/** Goes to the next page where this much does not fit. */
export const keep = (pdf: Pdf, column: Column, height: number): void => {
  if (pdf.y + height <= BOTTOM) return;
  pdf.addPage();
  pdf.y = column.top;
};

/** A heading with space between its letters. */
export const title = (pdf: Pdf, column: Column, text: string, colour: string): void => {
  keep(pdf, column, 75);
  pdf.y += 10;
  put(pdf, column, text.toUpperCase(), {
    font: 'bold',
    ...(column.width < 200 ? { size: 9.3, spacing: 1.1 } : { size: 11.5, spacing: 3 }),
    colour,
  });
  pdf.y += 3;
};

/** What was done in a job. */
export const rest = (pdf: Pdf, column: Column, job: JobView): void => {
  for (const text of job.lines) put(pdf, column, `• ${text}`);
  put(pdf, column, job.tools, { colour: '#666666' });
  pdf.y += 7;
};

type OnPage = {
  readonly job: (job: JobView) => void;
  readonly head: (group: Extract<EntryView, { type: 'group' }>) => void;
  readonly gap: (period: string, text: string) => void;
};

/** Draws a list of work entry by entry. */
export const work = ({ entries = [] }: Section, { job, head, gap }: OnPage): void => {
  for (const entry of entries) {
    if (entry.type === 'gap') gap(entry.period, entry.text);
    else if (entry.type === 'job') job(entry.job);
    else {
      head(entry);
      entry.jobs.forEach(job);
    }
  }
};

/** Draws a section without jobs. */
export const other = (pdf: Pdf, column: Column, section: Section, variant: number): void => {
  if (section.name !== 'education') {
    for (const text of plainLines(section, variant)) put(pdf, column, text);
    return;
  }
  for (const row of section.rows ?? []) {
    keep(pdf, column, 40);
    put(pdf, column, row.main, { font: 'bold' });
    put(pdf, column, joined(' | ', rowRest(row), row.when));
    pdf.y += 4;
  }
};
