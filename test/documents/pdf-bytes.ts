import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** An object of a hand-made PDF: its dictionary, and its stream where it has one. */
export type PdfObject = { readonly dictionary: string; readonly stream?: Uint8Array | string };

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export const rawPdf = (objects: readonly PdfObject[]): Uint8Array => {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  const add = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach(({ dictionary, stream }, index) => {
    offsets.push(length);
    const body = stream === undefined ? undefined : Buffer.from(stream);
    const entries = body === undefined ? dictionary : `${dictionary.slice(0, -2)} /Length ${body.length} >>`;
    add(Buffer.from(`${index + 1} 0 obj\n${entries}\n`));
    if (body !== undefined) {
      add(Buffer.from('stream\n'));
      add(body);
      add(Buffer.from('\nendstream\n'));
    }
    add(Buffer.from('endobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(chunks));
};

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A PDF of one A4 page with this content; `more` are objects from number 6 on, `resources` names them. */
export const pageOf = (
  content: Uint8Array | string,
  { filter = '', resources = '', more = [] as readonly PdfObject[] } = {},
): Uint8Array =>
  rawPdf([
    { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dictionary: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
    {
      dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    },
    { dictionary: `<< ${filter} >>`, stream: content },
    { dictionary: FONT },
    ...more,
  ]);

/** A PDF of so many pages that share one content. */
export const pagesOf = (count: number, content: string): Uint8Array => {
  const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(' ');
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> >> >>';
  return rawPdf([
    { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dictionary: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` },
    { dictionary: '<< >>', stream: content },
    { dictionary: FONT },
    ...Array.from({ length: count }, () => ({ dictionary: page })),
  ]);
};

/** A content stream that shows a text at a place, in points from the bottom left. */
export const showText = (text: string, x = 72, y = 700, size = 11): string =>
  `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;

/** Compressed twice, so that a few kilobytes stand for gigabytes. */
export const deflatedTwice = (size: number): Buffer => deflateSync(deflateSync(Buffer.alloc(size, 'q ')));

/** A PDF as pdfkit makes it. */
export const pdfkitBytes = (
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 50, ...options });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });
