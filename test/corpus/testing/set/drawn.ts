import PDFDocument from 'pdfkit';
import type { Block, Page } from '../model.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Box = {
  readonly x: number;
  readonly width: number;
  readonly ink: string;
  readonly accent: string;
  readonly size: number;
};

const FONTS = '/usr/share/fonts/truetype/crosextra/Carlito';
const SIDE = 185;
const BOTTOM = 790;
const INFO = { Producer: 'Design', Creator: 'Design', CreationDate: new Date('2025-11-20T09:00:00Z') };

const turned = (pdf: Pdf, need: number): void => {
  if (pdf.y + need < BOTTOM) return;
  pdf.addPage();
  pdf.y = 50;
};

const lineOf = (pdf: Pdf, { text, style }: Extract<Block, { type: 'line' }>, { x, width, ink, size }: Box): void => {
  turned(pdf, style === 'bold' ? 60 : 16);
  const font = style === 'bold' ? 'bold' : style === 'italic' ? 'italic' : 'plain';
  pdf
    .font(font)
    .fontSize(size)
    .fillColor(style === 'grey' ? '#6b6b6b' : ink)
    .text(text, x, pdf.y, { width });
};

const headingOf = (pdf: Pdf, text: string, { x, width, accent }: Box): void => {
  turned(pdf, 70);
  pdf.y += 12;
  pdf.font('bold').fontSize(11).fillColor(accent).text(text.toUpperCase(), x, pdf.y, { width, characterSpacing: 2.5 });
  pdf.y += 4;
};

const listOf = (pdf: Pdf, items: readonly string[], { x, width, ink }: Box): void => {
  for (const item of items) {
    turned(pdf, 16);
    const { y } = pdf;
    pdf.font('plain').fontSize(10).fillColor(ink).text('•', x, y);
    pdf.text(item, x + 10, y, { width: width - 10 });
  }
};

const draw = (pdf: Pdf, blocks: readonly Block[], box: Box): void => {
  for (const block of blocks) {
    if (block.type === 'heading') headingOf(pdf, block.text, box);
    else if (block.type === 'line') lineOf(pdf, block, box);
    else if (block.type === 'list') listOf(pdf, block.items, box);
    else if (block.type === 'space') pdf.y += 6;
  }
};

const top = (pdf: Pdf, page: Page, box: Box): void => {
  pdf.font('bold').fontSize(24).fillColor(box.accent).text(page.name, box.x, 46, { width: box.width });
  pdf.font('plain').fontSize(12).fillColor('#444').text(page.headline, box.x, pdf.y, { width: box.width });
};

/** The page drawn piece by piece: first the main column, then the sidebar, as a design tool's layers may lie. */
export const drawnOf = async (page: Page, sideFirst: boolean): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, info: INFO });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  for (const [name, file] of [
    ['plain', 'Regular'],
    ['bold', 'Bold'],
    ['italic', 'Italic'],
  ] as const)
    pdf.registerFont(name, `${FONTS}-${file}.ttf`);
  const main: Box = { x: SIDE + 30, width: 595 - SIDE - 70, ink: '#222222', accent: `#${page.colour}`, size: 10 };
  const bar = (): void => {
    pdf.rect(0, 0, SIDE, pdf.page.height).fill(`#${page.colour}`);
  };
  bar();
  pdf.on('pageAdded', bar);
  const side = (): void => {
    pdf.switchToPage(0);
    pdf.y = 60;
    draw(pdf, page.side ?? [], { x: 18, width: SIDE - 34, ink: '#ffffff', accent: '#ffffff', size: 8.5 });
  };
  if (sideFirst) side();
  top(pdf, page, main);
  draw(pdf, page.body, main);
  if (!sideFirst) side();
  pdf.end();
  return done;
};
