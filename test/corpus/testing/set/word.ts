import {
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Page } from '../model.ts';

const WIDTH = 9400;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

const lineOf = ({ text, style, right }: Extract<Block, { type: 'line' }>): Paragraph =>
  new Paragraph({
    spacing: { after: 30 },
    keepNext: style === 'bold',
    ...(right === undefined ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }] }),
    children: [
      new TextRun({
        text,
        bold: style === 'bold',
        italics: style === 'italic',
        ...(style === 'grey' ? { color: '666666' } : {}),
      }),
      ...(right === undefined ? [] : [new TextRun(`\t${right}`)]),
    ],
  });

const rowsOf = ({ rows, widths, lined }: Extract<Block, { type: 'rows' }>, colour: string): Table =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths.map((width) => (width * WIDTH) / 100),
    ...(lined ? {} : { borders: BORDERLESS }),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (cell, at) =>
              new TableCell({
                width: { size: ((widths[at] ?? 0) * WIDTH) / 100, type: WidthType.DXA },
                margins: { left: 80, right: 80, top: 30, bottom: 30 },
                children: cell.length === 0 ? [new Paragraph('')] : cell.flatMap((block) => blockOf(block, colour)),
              }),
          ),
        }),
    ),
  });

const blockOf = (block: Block, colour: string): readonly (Paragraph | Table)[] => {
  if (block.type === 'line') return [lineOf(block)];
  if (block.type === 'rows') return [rowsOf(block, colour)];
  if (block.type === 'space') return [new Paragraph({ spacing: { after: 60 }, children: [] })];
  if (block.type === 'list')
    return block.items.map((text) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] }));
  const run = new TextRun({ text: block.text, bold: true, size: 26, color: colour });
  return [new Paragraph({ spacing: { before: 240, after: 80 }, keepNext: true, children: [run] })];
};

const small = (text: string): TextRun => new TextRun({ text, size: 16, color: '777777' });

const frameOf = ({ header, footer }: Page) => ({
  ...(header === undefined
    ? {}
    : { headers: { default: new Header({ children: [new Paragraph({ children: [small(header)] })] }) } }),
  ...(footer === undefined
    ? {}
    : {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  small(`${footer}  `),
                  new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size: 16 }),
                ],
              }),
            ],
          }),
        },
      }),
});

/** The page as a DOCX with real tables, tabs, headers and footers. */
export const wordOf = async (page: Page): Promise<Uint8Array> => {
  const title = new Paragraph({
    children: [new TextRun({ text: page.name, bold: true, size: 42, color: page.colour })],
  });
  const document = new Document({
    creator: 'CV',
    styles: { default: { document: { run: { font: 'Carlito', size: 21 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1100, bottom: 1000, left: 1200, right: 1200 } } },
        ...frameOf(page),
        children: [
          title,
          lineOf({ type: 'line', text: page.headline, style: 'italic' }),
          ...page.body.flatMap((block) => blockOf(block, page.colour)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
