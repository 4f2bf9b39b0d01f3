import { withPageCount } from '../../../samples/engines/docx-library.ts';
import { chromiumPdf, pageCount, scannedPages } from '../../../samples/engines/office.ts';
import { pdfOfImages } from '../../../samples/engines/pdf-library.ts';
import { latexPdf, officeFrom, officeFromHtml, pdfTexPdf, weasyPrintPdf } from '../../engines.ts';
import type { CorpusEntryFile } from '../../facts-file.ts';
import type { Cv } from '../cv.ts';
import { HTML_LAYOUTS } from '../layouts/layouts.ts';
import { docxOf } from './docx.ts';
import { drawnPdf } from './drawn.ts';
import { fixedPdf, fixedZip } from './fixed.ts';
import { TEX_LAYOUTS } from './latex-layouts.ts';

/** A finished document; `pages` as a reader turns them, or null where the file does not say. */
export type Made = {
  readonly type: CorpusEntryFile['type'];
  readonly bytes: Uint8Array;
  readonly pages: number | null;
};

const pdf = (bytes: Uint8Array): Made => ({ type: 'pdf', bytes: fixedPdf(bytes), pages: pageCount(bytes) });
const odt = (bytes: Uint8Array): Made => {
  const pages = pageCount(officeFrom('odt', bytes, 'pdf'));
  return { type: 'odt', bytes: fixedZip(bytes, pages), pages };
};
/** Two in three as a word processor saved them, with the count of their pages; the others without. */
const docx = ({ variant }: Cv, bytes: Uint8Array): Made => {
  if (variant % 3 === 2) return { type: 'docx', bytes: fixedZip(bytes, 0), pages: null };
  const pages = pageCount(officeFrom('docx', bytes, 'pdf'));
  return { type: 'docx', bytes: fixedZip(withPageCount(bytes, pages), pages), pages };
};
/** Writer leaves no count of pages in a DOC. */
const doc = (html: string): Made => ({ type: 'doc', bytes: officeFromHtml(html, 'doc'), pages: null });

const texOf = (cv: Cv): string => {
  const layout = TEX_LAYOUTS[cv.plan.layout];
  if (layout === undefined) throw new Error(`${cv.plan.layout} is not set by TeX`);
  return layout(cv);
};

const htmlOf = (cv: Cv): string => {
  const layout = HTML_LAYOUTS[cv.plan.layout];
  if (layout === undefined) throw new Error(`${cv.plan.layout} is not set as HTML`);
  return layout(cv);
};

const ENGINES: Readonly<Record<string, (cv: Cv) => Made | Promise<Made>>> = {
  chromium: (cv) => pdf(chromiumPdf(htmlOf(cv))),
  weasyprint: (cv) => pdf(weasyPrintPdf(htmlOf(cv))),
  'libreoffice-pdf': (cv) => pdf(officeFromHtml(htmlOf(cv), 'pdf')),
  'libreoffice-docx': (cv) => docx(cv, officeFromHtml(htmlOf(cv), 'docx')),
  'libreoffice-odt': (cv) => odt(officeFromHtml(htmlOf(cv), 'odt')),
  'libreoffice-doc': (cv) => doc(htmlOf(cv)),
  lualatex: (cv) => pdf(latexPdf(texOf(cv))),
  pdflatex: (cv) => pdf(pdfTexPdf(texOf(cv))),
  pdfkit: async (cv) => pdf(await drawnPdf(cv)),
  'docx-library': async (cv) => docx(cv, await docxOf(cv)),
  'docx-printed': async (cv) => pdf(officeFrom('docx', await docxOf(cv), 'pdf')),
};

/** The document of a CV, as its plan says. Throws on an engine that there is not. */
export const made = async (cv: Cv): Promise<Made> => {
  const engine = ENGINES[cv.plan.engine];
  if (engine === undefined) throw new Error(`no engine ${cv.plan.engine}`);
  const printed = await engine(cv);
  return cv.plan.scanned ? { ...printed, bytes: fixedPdf(await pdfOfImages(scannedPages(printed.bytes))) } : printed;
};
