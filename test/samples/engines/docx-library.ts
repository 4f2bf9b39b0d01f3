import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
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
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LayoutName } from '../bid.ts';
import { groupsOf } from '../layouts/assignments.ts';
import type { CvView, JobView } from '../view.ts';

const COLOUR = '2E5E4E';
const RIGHT_EDGE = 9300;

const line = (text: string, options: { readonly bold?: boolean; readonly italics?: boolean } = {}): Paragraph =>
  new Paragraph({
    spacing: { after: 60 },
    keepNext: options.bold ?? false,
    children: [new TextRun({ text, ...options })],
  });
const bullet = (text: string): Paragraph => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] });
const heading = (text: string): Paragraph =>
  new Paragraph({
    spacing: { before: 260, after: 100 },
    keepNext: true,
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: COLOUR, space: 1 } },
    children: [new TextRun({ text, bold: true, size: 26, color: COLOUR })],
  });
const block = (title: string, body: readonly Paragraph[]): readonly Paragraph[] =>
  body.length === 0 ? [] : [heading(title), ...body];

type Block = Paragraph | Table;

const grid = (rows: readonly (readonly [left: string, right: readonly Paragraph[]])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2600, 6900],
    rows: rows.map(
      ([left, right]) =>
        new TableRow({
          children: [
            new TableCell({ width: { size: 2600, type: WidthType.DXA }, children: [line(left)] }),
            new TableCell({ width: { size: 6900, type: WidthType.DXA }, children: [...right] }),
          ],
        }),
    ),
  });

const JOBS: Partial<Record<LayoutName, (job: JobView) => readonly Block[]>> = {
  compact: (job) => [
    line(`Functie: ${job.title}`, { bold: true }),
    ...(job.employer ? [line(`Werkgever: ${job.employer}`)] : []),
    line(`Periode: ${job.period}`),
    ...job.lines.map(bullet),
    line(''),
  ],
  europass: (job) => [
    grid([
      [
        job.period,
        [line(job.title, { bold: true }), ...(job.employer ? [line(job.employer)] : []), ...job.lines.map(bullet)],
      ],
    ]),
    line(''),
  ],
  'right-dates': (job) => [
    new Paragraph({
      keepNext: true,
      tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE }],
      children: [new TextRun({ text: job.title, bold: true }), new TextRun(`\t${job.period}`)],
    }),
    ...(job.employer ? [line(job.employer, { italics: true })] : []),
    ...job.lines.map(bullet),
    line(''),
  ],
};

const plainJob = (job: JobView): readonly Block[] => [
  line(job.title, { bold: true }),
  line([job.employer, job.period].filter(Boolean).join(', '), { italics: true }),
  ...job.lines.map(bullet),
  line(''),
];

const jobBlocks = (cv: CvView, layout: LayoutName): readonly Block[] => {
  const one = JOBS[layout] ?? plainJob;
  const all = groupsOf(cv.jobs).flatMap((jobs) => [
    ...(jobs[0]?.via ? [line(`Gedetacheerd via ${jobs[0].via}`, { bold: true })] : []),
    ...jobs.flatMap(one),
  ]);
  return [heading(cv.headings.work), ...all];
};

const bodyOf = (cv: CvView, layout: LayoutName): readonly Block[] => {
  const { headings: h } = cv;
  const claims = cv.claims.map(([asked, filled]) => [asked, [line(filled)]] as const);
  return [
    new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun({ text: cv.name, bold: true, size: 44 })] }),
    line(cv.headline, { italics: true }),
    ...block(
      h.personal,
      cv.personal.map(([label, value]) => line(`${label}: ${value}`)),
    ),
    ...(layout === 'criteria' ? [heading('Eisen en invulling'), grid([['Eis', [line('Invulling')]], ...claims])] : []),
    ...block(
      h.profile,
      cv.profile.map((text) => line(text)),
    ),
    ...jobBlocks(cv, layout),
    ...block(
      h.education,
      cv.education.map((item) => line([item.years, item.name, item.detail].filter(Boolean).join(', '))),
    ),
    ...block(h.courses, cv.courses.map(bullet)),
    ...block(h.skills, cv.skills.map(bullet)),
    ...block(h.languages, [line(cv.languages)]),
    ...block(
      h.availability,
      cv.availability.map((text) => line(text)),
    ),
    ...block(h.hobbies, [line(cv.hobbies)]),
    ...block(
      h.references,
      cv.references.flatMap((text) => text.split('\n').map((part) => line(part))),
    ),
    ...cv.hidden.map((text) => new Paragraph({ children: [new TextRun({ text, color: 'FFFFFF', size: 2 })] })),
  ];
};

const footerOf = ({ name }: CvView): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${name} - pagina `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
            size: 16,
          }),
        ],
      }),
    ],
  });

/** A DOCX by the docx library: real styles, tables and tab stops, no HTML in between. */
export const docxOf = async (cv: CvView, layout: LayoutName): Promise<Uint8Array> => {
  const font = layout === 'right-dates' ? 'Liberation Serif' : 'Carlito';
  const document = new Document({
    creator: cv.supplierName,
    title: `CV ${cv.name}`,
    styles: { default: { document: { run: { font, size: 21 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1100, bottom: 1100, left: 1200, right: 1200 } } },
        ...(cv.footer ? { footers: { default: footerOf(cv) } } : {}),
        children: [...bodyOf(cv, layout)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

/** The DOCX with the count of its pages in its properties, as a word processor leaves it there. */
export const withPageCount = (docx: Uint8Array, pages: number): Uint8Array => {
  const files = unzipSync(docx);
  const app = files['docProps/app.xml'];
  const before = app ? strFromU8(app).replace(/<Pages>.*?<\/Pages>/, '') : '';
  const opened = before.replace(
    /(<Properties[^>]*?)(\/?)>/,
    (_, open: string, closed: string) => `${open}><Pages>${pages}</Pages>${closed ? '</Properties>' : ''}`,
  );
  return zipSync({ ...files, 'docProps/app.xml': strToU8(opened) }, { mtime: '2025-12-01T12:00:00' });
};
