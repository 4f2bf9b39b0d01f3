import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { pageCount } from '../../samples/engines/office.ts';
import { pdfOfImages } from '../../samples/engines/pdf-library.ts';
import { officeFrom } from '../engines.ts';
import { type Drawing, FONTS } from './layouts/flow.ts';

const here = (name: string): string => new URL(name, import.meta.url).pathname;

const python = (): string => {
  const own = join(process.env.CORPUS_VENV ?? '', 'bin', 'python');
  return existsSync(own) ? own : 'python3';
};

const bytesOf = async (pdf: InstanceType<typeof PDFDocument>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
  pdf.end();
  return done;
};

/** A drawing by pdfkit, in the order of its words. */
export const drawnByPdfkit = ({ boxes, ops, pages }: Drawing): Promise<Uint8Array> => {
  const info = { Producer: 'pdfkit', CreationDate: new Date('2025-12-01T12:00:00Z') };
  const pdf = new PDFDocument({ autoFirstPage: false, size: 'A4', margin: 0, info });
  pdf.registerFont('plain', FONTS.plain);
  pdf.registerFont('bold', FONTS.bold);
  for (let page = 0; page < pages; page += 1) {
    pdf.addPage({ size: 'A4', margin: 0 });
    for (const box of boxes.filter((one) => one.page === page)) pdf.rect(box.x, box.y, box.w, box.h).fill(box.colour);
    for (const op of ops.filter((one) => one.page === page)) {
      pdf
        .font(op.bold ? 'bold' : 'plain')
        .fontSize(op.size)
        .fillColor(op.colour);
      pdf.text(op.text, op.x, op.y, { lineBreak: false, characterSpacing: op.spread });
    }
  }
  return bytesOf(pdf);
};

const inFolder = <T>(work: (dir: string) => T): T => {
  const dir = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    return work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** The same drawing by ReportLab. */
export const drawnByReportLab = (drawing: Drawing): Uint8Array =>
  inFolder((dir) => {
    execFileSync(python(), [here('draw.py')], { cwd: dir, input: JSON.stringify({ ...drawing, fonts: FONTS }) });
    return readFileSync(join(dir, 'cv.pdf'));
  });

/** A PDF printed and scanned: pictures only. */
export const scanned = (pdf: Uint8Array): Promise<Uint8Array> => {
  const pictures = inFolder((dir) => {
    writeFileSync(join(dir, 'cv.pdf'), pdf);
    execFileSync(python(), [here('scan.py')], { cwd: dir });
    const names = readdirSync(dir)
      .filter((name) => name.endsWith('.jpg'))
      .sort();
    return names.map((name) => readFileSync(join(dir, name)));
  });
  return pdfOfImages(pictures);
};

const counted = (bytes: Uint8Array, part: string, mark: RegExp): number | null => {
  const found = unzipSync(bytes)[part];
  const count = found && mark.exec(strFromU8(found))?.[1];
  return count ? Number(count) : null;
};

/** Pages of a document: of a PDF counted; of others as their word processor left the count, `null` where none did. */
export const pagesOf = (bytes: Uint8Array, type: 'pdf' | 'docx' | 'odt' | 'doc'): number | null => {
  if (type === 'pdf') return pageCount(bytes);
  if (type === 'docx') return counted(bytes, 'docProps/app.xml', /<Pages>(\d+)<\/Pages>/);
  if (type === 'odt') return counted(bytes, 'meta.xml', /meta:page-count="(\d+)"/);
  return null;
};

/** The pages that a word processor makes of a DOCX. */
export const pagesTurned = (docx: Uint8Array): number => pageCount(officeFrom('docx', docx, 'pdf'));

/** An ODT with the right count of its pages: without a screen LibreOffice saves one that it has not finished. */
export const withOdtPages = (odt: Uint8Array): Uint8Array => {
  const pages = pageCount(officeFrom('odt', odt, 'pdf'));
  const { mimetype, ...files } = unzipSync(odt);
  const meta = strFromU8(files['meta.xml'] ?? new Uint8Array()).replace(/page-count="\d+"/, `page-count="${pages}"`);
  const parts: Zippable = {
    ...(mimetype ? { mimetype: [mimetype, { level: 0 }] } : {}),
    ...files,
    'meta.xml': strToU8(meta),
  };
  return zipSync(parts, { mtime: '2025-12-01T12:00:00' });
};
