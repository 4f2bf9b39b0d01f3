import PDFDocument from 'pdfkit';
import { randomFrom } from '../../../samples/random.ts';
import type { Cv } from '../cv.ts';
import { column, type Pdf } from './drawn-column.ts';
import { colourOf, writeMain, writeSide } from './drawn-sections.ts';

const FONT = '/usr/share/fonts/truetype/crosextra/Carlito';
const INFO = { Producer: 'pdfkit', Creator: 'CV', CreationDate: new Date('2025-11-20T09:00:00Z') };

const draw = (pdf: Pdf, cv: Cv): void => {
  pdf.registerFont('plain', `${FONT}-Regular.ttf`).registerFont('bold', `${FONT}-Bold.ttf`);
  const left = cv.variant < 3;
  const main = column(pdf, left ? 225 : 40, 330, 105);
  const side = column(pdf, left ? 40 : 395, 165, 105);
  writeMain(main, cv);
  writeSide(side, cv);
  // A drawing program writes its objects in the order in which they were made, not in that of reading.
  const all = [...main.pieces, ...side.pieces];
  const random = randomFrom(`order of ${cv.plan.id}`);
  const mixed =
    cv.variant % 3 === 0
      ? random.some(all, all.length)
      : cv.variant % 3 === 1
        ? all
        : [...side.pieces, ...main.pieces.toReversed()];
  for (let page = 0; page <= Math.max(...all.map((piece) => piece.page)); page += 1) {
    pdf.addPage({ size: 'A4', margin: 0 });
    if (page === 0) drawTop(pdf, cv);
    for (const { x, y, text, look } of mixed.filter((piece) => piece.page === page)) {
      pdf
        .font(look.font)
        .fontSize(look.size)
        .fillColor(look.colour)
        .text(text, x, y, { lineBreak: false, characterSpacing: look.spacing ?? 0 });
    }
  }
};

const drawTop = (pdf: Pdf, cv: Cv): void => {
  pdf.rect(0, 0, 596, 86).fill(colourOf(cv));
  pdf.circle(545, 43, 24).fill('#ffffff');
  pdf.font('bold').fontSize(24).fillColor('#ffffff').text(cv.name, 40, 22, { lineBreak: false, characterSpacing: 1 });
  pdf.font('plain').fontSize(11).text(cv.headline, 40, 55, { lineBreak: false });
};

/** A PDF drawn as a drawing program does: each line an object of its own, in no order of reading. */
export const drawnPdf = (cv: Cv): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ autoFirstPage: false, info: INFO });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  draw(pdf, cv);
  pdf.end();
  return done;
};
