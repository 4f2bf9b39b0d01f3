import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { chromiumPdf, pageCount } from '../../samples/engines/office.ts';
import { pdfOfImages } from '../../samples/engines/pdf-library.ts';
import { latexPdf, officeFrom, officeFromHtml, pdfTexPdf, weasyPrintPdf } from '../engines.ts';

const FIXED = '2025-11-20T09:00:00Z';

/** The same bytes in each run: the moment of making is set to a fixed one of the same length. */
const timeless = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/D:20\d{12}/g, 'D:20251120090000'),
      'latin1',
    ),
  );

/** A zip-based document without the moment at which it was made; `pages` as Word writes the count, `null` to write none. */
const settled = (bytes: Uint8Array, pages: number | null): Uint8Array => {
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  const clean = core
    ? { 'docProps/core.xml': strToU8(strFromU8(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, FIXED)) }
    : {};
  const app = strFromU8(files['docProps/app.xml'] ?? new Uint8Array()).replace(/<Pages>.*?<\/Pages>/, '');
  const count = pages === null ? '' : `<Pages>${pages}</Pages>`;
  const counted = app.replace(
    /(<Properties[^>]*?)(\/?)>/,
    (_, open: string, closed: string) => `${open}>${count}${closed ? '</Properties>' : ''}`,
  );
  return zipSync(
    { ...files, ...clean, ...(app ? { 'docProps/app.xml': strToU8(counted) } : {}) },
    { mtime: '2025-11-20T09:00:00' },
  );
};

/** An ODT whose count of pages is what Writer shows: headless it counts before the last line is set. */
const countedOdt = (bytes: Uint8Array, pages: number): Uint8Array => {
  const { mimetype, ...files } = unzipSync(bytes);
  const meta = strFromU8(files['meta.xml'] ?? new Uint8Array())
    .replace(/page-count="\d+"/, `page-count="${pages}"`)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, FIXED.slice(0, 19));
  const first: Zippable = mimetype ? { mimetype: [mimetype, { level: 0 }] } : {};
  return zipSync({ ...first, ...files, 'meta.xml': strToU8(meta) }, { mtime: '2025-11-20T09:00:00' });
};

/** Pages of a PDF as grey pictures, a little askew, as a feeder takes them. */
const scan = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const dir = mkdtempSync(join(tmpdir(), 'exam-'));
  try {
    writeFileSync(join(dir, 'in.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '140', '-gray', '-png', join(dir, 'in.pdf'), join(dir, 'p')]);
    const python = join(process.env.CORPUS_VENV ?? '', 'bin', 'python');
    const code = `import sys\nfrom PIL import Image\nfor n in sys.argv[1:]:\n Image.open(n).convert('L').rotate(0.35,fillcolor=250,resample=Image.BICUBIC).save(n[:-3]+'jpg',quality=38)`;
    const pages = Array.from({ length: pageCount(pdf) }, (_, at) => join(dir, `p-${at + 1}.png`));
    execFileSync(existsSync(python) ? python : 'python3', ['-c', code, ...pages]);
    return await pdfOfImages(pages.map((file) => readFileSync(file.replace('.png', '.jpg'))));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

export type Source =
  | { readonly html: string }
  | { readonly docx: Uint8Array }
  | { readonly tex: string }
  | { readonly pdf: Uint8Array };
export type Made = {
  readonly bytes: Uint8Array;
  readonly type: 'pdf' | 'docx' | 'odt' | 'doc';
  readonly pages: number | null;
};

const pdfOf = (source: Source, engine: string): Uint8Array => {
  if ('pdf' in source) return source.pdf;
  if ('tex' in source) return engine === 'lualatex' ? latexPdf(source.tex) : pdfTexPdf(source.tex);
  if ('docx' in source) return officeFrom('docx', source.docx, 'pdf');
  if (engine === 'chromium-pdf' || engine === 'scan-chromium') return chromiumPdf(source.html);
  return engine === 'weasyprint' ? weasyPrintPdf(source.html) : officeFromHtml(source.html, 'pdf');
};

const officeFile = (source: Source, to: 'docx' | 'odt' | 'doc' | 'pdf'): Uint8Array => {
  if ('html' in source) return officeFromHtml(source.html, to);
  if ('docx' in source) return to === 'docx' ? source.docx : officeFrom('docx', settled(source.docx, null), to);
  throw new Error('an office file is made from HTML or DOCX');
};

/** Makes the file by one engine (no DOC of this engine holds a count of pages), and says how many pages a reader turns; `null` where the file holds no count. */
export const madeBy = async (source: Source, engine: string, scanned: boolean, counted: boolean): Promise<Made> => {
  const to = /docx/.test(engine) ? 'docx' : engine.endsWith('odt') ? 'odt' : engine.endsWith('-doc') ? 'doc' : 'pdf';
  if (to !== 'pdf') {
    const pages = pageCount(officeFile(source, 'pdf'));
    const known = to === 'doc' || (to === 'docx' && !counted) ? null : pages;
    const file = officeFile(source, to);
    if (to === 'odt') return { bytes: countedOdt(file, pages), type: to, pages };
    return { bytes: to === 'docx' ? settled(file, known) : file, type: to, pages: known };
  }
  const pdf = pdfOf(source, engine);
  const pages = pageCount(pdf);
  return { bytes: scanned ? await scan(pdf) : timeless(pdf), type: 'pdf', pages };
};
