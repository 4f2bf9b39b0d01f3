import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Cv } from '../cv.ts';
import { DOCX_LAYOUTS } from './docx-layouts.ts';

const small = (children: readonly (string | typeof PageNumber.CURRENT)[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [...children], size: 16, color: '777777' })],
  });

/** A DOCX by the docx library, with tables, text boxes, tabs, headers and footers of its own. It holds no count of its pages. */
export const docxOf = async (cv: Cv): Promise<Uint8Array> => {
  const layout = DOCX_LAYOUTS[cv.plan.layout];
  if (layout === undefined) throw new Error(`${cv.plan.layout} is not set by the docx library`);
  const font = cv.variant % 2 === 0 ? 'Carlito' : 'Liberation Sans';
  const document = new Document({
    creator: cv.agency,
    title: `CV ${cv.name}`,
    styles: { default: { document: { run: { font, size: 20 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1100, bottom: 1100, left: 1250, right: 1250 } } },
        ...(cv.plan.layout === 'secondment-form'
          ? { headers: { default: new Header({ children: [small([`${cv.agency} | Curriculum vitae`])] }) } }
          : {}),
        ...(cv.footer === ''
          ? {}
          : {
              footers: {
                default: new Footer({
                  children: [small([`${cv.footer} - `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES])],
                }),
              },
            }),
        children: [...layout(cv)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
