import { deflateSync } from 'node:zlib';
import { DOCUMENT_LIMITS } from '../../shared/documents/limits.ts';
import type { Picture } from '../../shared/documents/page-picture.ts';
import { drawPdfPage } from '../../shared/documents/pdf-reader.ts';
import { type PdfObject, rawPdf } from './pdf-bytes.ts';

/** A grey image, row by row from the top left; 0 is black. */
export type Grey = Pick<Picture, 'width' | 'height' | 'pixels'>;

/** One page of a scan: its image, degrees by which a viewer turns it, and more content over the image. */
export type ScanPage = { readonly image: Grey; readonly rotate?: number; readonly over?: string };

/** A page of a PDF as a scanner sees it. */
export const photographed = async (pdf: Uint8Array, page = 1): Promise<Grey> => {
  const picture = await drawPdfPage(pdf, page, DOCUMENT_LIMITS);
  if ('unreadable' in picture) throw new Error(`The page cannot be drawn: ${picture.unreadable}`);
  return picture;
};

/** White paper of so many pixels. */
export const blank = (width: number, height: number): Grey => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(255),
});

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const A4 = [595, 842] as const;
const FIRST = 4;

const objectsOf = ({ image, rotate = 0, over = '' }: ScanPage, first: number): readonly PdfObject[] => {
  const [width, height] = image.width > image.height ? A4.toReversed() : A4;
  return [
    {
      dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${first + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I ${first + 2} 0 R >> >> >>`,
    },
    { dictionary: '<< >>', stream: `q ${width} 0 0 ${height} 0 0 cm /I Do Q ${over}` },
    {
      dictionary: `<< /Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode >>`,
      stream: deflateSync(image.pixels),
    },
  ];
};

/** A PDF of images, each a whole A4 page; one wider than it is high lies across. */
export const scanOf = (pages: readonly ScanPage[]): Uint8Array => {
  const kids = pages.map((_, index) => `${FIRST + 3 * index} 0 R`).join(' ');
  return rawPdf([
    { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
    { dictionary: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>` },
    { dictionary: FONT },
    ...pages.flatMap((page, index) => objectsOf(page, FIRST + 3 * index)),
  ]);
};
