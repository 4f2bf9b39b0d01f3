import { withPageCount } from '../../../samples/engines/docx-library.ts';
import { chromiumPdf, pageCount, scannedPages } from '../../../samples/engines/office.ts';
import { pdfOfImages } from '../../../samples/engines/pdf-library.ts';
import { latexPdf, officeFrom, officeFromHtml, pdfTexPdf, weasyPrintPdf } from '../../engines.ts';
import type { Page } from '../model.ts';
import { drawnOf } from './drawn.ts';
import { countedPages, fixedDoc, fixedPdf, fixedZip } from './fixed.ts';
import { htmlOf } from './html.ts';
import { texOf } from './tex.ts';
import { wordOf } from './word.ts';

export type Made = {
  readonly type: 'pdf' | 'docx' | 'odt' | 'doc';
  readonly bytes: Uint8Array;
  readonly pages: number | null;
};

const pdf = (bytes: Uint8Array): Made => ({ type: 'pdf', bytes: fixedPdf(bytes), pages: pageCount(bytes) });

const zip = (type: 'docx' | 'odt', bytes: Uint8Array): Made => ({
  type,
  bytes: fixedZip(bytes),
  pages: countedPages(bytes),
});

const printed = async (page: Page): Promise<Uint8Array> => officeFrom('docx', await wordOf(page), 'pdf');

const word = async (page: Page): Promise<Made> => {
  const bytes = await wordOf(page);
  const pages = pageCount(officeFrom('docx', bytes, 'pdf'));
  return { type: 'docx', bytes: fixedZip(withPageCount(bytes, pages)), pages };
};

const doc = async (page: Page): Promise<Made> => {
  const bytes = officeFrom('docx', await wordOf(page), 'doc');
  return { type: 'doc', bytes: fixedDoc(bytes), pages: pageCount(await printed(page)) };
};

const scan = async (page: Page): Promise<Made> => {
  const pages = scannedPages(chromiumPdf(htmlOf(page)));
  return { type: 'pdf', bytes: fixedPdf(await pdfOfImages(pages)), pages: pages.length };
};

/** How a page becomes a file, by the name of the engine. */
export const ENGINES = {
  chromium: async (page: Page) => pdf(chromiumPdf(htmlOf(page))),
  weasyprint: async (page: Page) => pdf(weasyPrintPdf(htmlOf(page))),
  'word-printed': async (page: Page) => pdf(await printed(page)),
  'writer-printed': async (page: Page) => pdf(officeFromHtml(htmlOf(page), 'pdf')),
  'word-docx': word,
  'word-docx-uncounted': async (page: Page): Promise<Made> => ({
    type: 'docx',
    bytes: fixedZip(await wordOf(page)),
    pages: null,
  }),
  'writer-docx': async (page: Page) => zip('docx', officeFromHtml(htmlOf(page), 'docx')),
  'writer-odt': async (page: Page) => zip('odt', officeFrom('docx', await wordOf(page), 'odt')),
  'writer-doc': doc,
  lualatex: async (page: Page) => pdf(latexPdf(texOf(page, 'lua'))),
  pdflatex: async (page: Page) => pdf(pdfTexPdf(texOf(page, 'pdf'))),
  'drawn-main-first': async (page: Page) => pdf(await drawnOf(page, false)),
  'drawn-side-first': async (page: Page) => pdf(await drawnOf(page, true)),
  scan,
} as const satisfies Readonly<Record<string, (page: Page) => Promise<Made>>>;
export type Engine = keyof typeof ENGINES;
