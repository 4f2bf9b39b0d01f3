import { Document, Footer, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { View } from '../model.ts';
import { type Block, line } from './word-parts.ts';

const numbered = ({ labels, footer }: View): Paragraph =>
  new Paragraph({
    children: [
      new TextRun({
        size: 16,
        children: [footer ? `${footer}   ` : '', `${labels.page} `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
      }),
    ],
  });

/** A document of blocks, with what runs above and below each page. */
export const wordOf = async (view: View, blocks: readonly Block[], font: string, top = ''): Promise<Uint8Array> => {
  const section: ISectionOptions = {
    properties: { page: { margin: { top: 1200, bottom: 1100, left: 1250, right: 1250 } } },
    ...(top ? { headers: { default: new Header({ children: [line(top, { size: 16, color: '777777' })] }) } } : {}),
    ...(view.variant % 3 > 0 ? { footers: { default: new Footer({ children: [numbered(view)] }) } } : {}),
    children: [...blocks],
  };
  const document = new Document({
    creator: 'CV',
    title: view.name,
    styles: { default: { document: { run: { font, size: 21 } } } },
    sections: [section],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
