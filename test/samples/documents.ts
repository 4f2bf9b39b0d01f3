import type { Bid } from './bid.ts';
import { supplierOf } from './bids.ts';
import { docxOf, withPageCount } from './engines/docx-library.ts';
import {
  chromiumPdf,
  libreOfficeDocx,
  libreOfficePdf,
  pageCount,
  printedDocx,
  scannedPages,
} from './engines/office.ts';
import { drawnPdf, pdfOfImages } from './engines/pdf-library.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { viewOf } from './view.ts';

/** A finished CV: its bytes, what kind of file it is, and how many pages a reader turns. */
export type SampleDocument = { readonly type: 'pdf' | 'docx'; readonly bytes: Uint8Array; readonly pages: number };

/** Password of the encrypted sample. */
export const SAMPLE_PASSWORD = 'vertrouwelijk';

/** Makes the CV of one bid with its engine, and does to it what the bid says. */
export const documentOf = async (bid: Bid): Promise<SampleDocument> => {
  const cv = viewOf(bid, supplierOf(bid).name);
  const html = LAYOUTS[bid.layout](cv);
  switch (bid.engine) {
    case 'chromium-pdf':
      return finished(bid, chromiumPdf(html));
    case 'libreoffice-pdf':
      return finished(bid, libreOfficePdf(html));
    case 'pdf-library':
      return finished(bid, await drawnPdf(cv, bid.layout, bid.trick === 'encrypted' ? SAMPLE_PASSWORD : undefined));
    case 'docx-printed':
      return finished(bid, printedDocx(await docxOf(cv, bid.layout)));
    case 'libreoffice-docx':
      return counted(libreOfficeDocx(html));
    case 'docx-library':
      return counted(await docxOf(cv, bid.layout));
  }
};

const finished = async ({ trick }: Bid, bytes: Uint8Array): Promise<SampleDocument> => {
  const pages = pageCount(bytes, trick === 'encrypted' ? SAMPLE_PASSWORD : '');
  if (trick === 'truncated') return { type: 'pdf', bytes: bytes.slice(0, Math.floor(bytes.length * 0.4)), pages };
  if (trick === 'scanned') return { type: 'pdf', bytes: await pdfOfImages(scannedPages(bytes)), pages };
  return { type: 'pdf', bytes, pages };
};

const counted = (docx: Uint8Array): SampleDocument => {
  const pages = pageCount(printedDocx(docx));
  return { type: 'docx', bytes: withPageCount(docx, pages), pages };
};
