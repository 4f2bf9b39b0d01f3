import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Body, Cv, Item, Job } from '../model.ts';
import { type Block, bullet, grid, LEFT, p, RIGHT, tabbed } from './word-blocks.ts';

/** Dates before a tab, the title behind it, the employer on the next line. */
const datesFirst = (job: Job): readonly Block[] => [
  tabbed(job.period, job.title, LEFT, 'left', 'right'),
  ...(job.employer
    ? [new Paragraph({ indent: { left: LEFT }, children: [new TextRun({ text: job.employer, italics: true })] })]
    : []),
  ...[...job.duties, ...job.notes].map((line) => bullet(line, LEFT)),
  p(''),
];
/** The employer, a tab and the dates; the title on the next line. */
const employerFirst = (job: Job): readonly Block[] => [
  tabbed(job.employer, job.period, RIGHT, 'right', 'left'),
  p(job.title, { italics: true }),
  ...job.duties.map((line) => bullet(line)),
  ...job.notes.map((line) => p(line)),
  p(''),
];
/** Labels and tabs: `Functie`, `Werkgever`, `Periode`. */
const labelled = (job: Job): readonly Block[] => [
  ...(
    [
      ['Functie', job.title],
      ['Bij', job.employer],
      ['Van/tot', job.period],
    ] as const
  )
    .filter(([, value]) => value)
    .map(([label, value]) => tabbed(`${label}:`, value, 1400, 'left', 'left')),
  ...[...job.duties, ...job.notes].map((line) => bullet(line)),
  p(''),
];
const MANNERS = [datesFirst, employerFirst, labelled] as const;

const itemOf = (item: Item): readonly Block[] =>
  item.date
    ? [tabbed(item.date, [item.head, item.sub, item.tail].filter(Boolean).join(', '), LEFT, 'left', 'left')]
    : [p(item.head, { bold: true }), p([item.sub, item.tail].filter(Boolean).join(', '))];

const blocks = (body: Body, job: (one: Job) => readonly Block[]): readonly Block[] => {
  if (body.kind === 'jobs') return body.jobs.flatMap(job);
  if (body.kind === 'items') return body.items.flatMap(itemOf);
  if (body.kind === 'pairs') return body.pairs.map(([label, value]) => tabbed(label, value, LEFT, 'left', 'left'));
  if (body.kind === 'table') return [grid([body.head, ...body.rows])];
  return body.lines.map((line) => (body.kind === 'bullets' ? bullet(line) : p(line)));
};

const running = (
  cv: Cv,
): { readonly headers: { readonly default: Header }; readonly footers: { readonly default: Footer } } => ({
  headers: { default: new Header({ children: [p(`Curriculum vitae | ${cv.name}`, { color: '808080' })] }) },
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [
            new TextRun({
              children: [`${cv.pageWords[0]} `, PageNumber.CURRENT, ` ${cv.pageWords[1]} `, PageNumber.TOTAL_PAGES],
            }),
          ],
        }),
      ],
    }),
  },
});

/** A Word document with tab stops, a running header, and a footer with the number of the page. */
export const tabs = async (cv: Cv): Promise<Uint8Array> => {
  const drawn = MANNERS[(cv.name.length + cv.place.length) % MANNERS.length] ?? datesFirst;
  const job = drawn === labelled && cv.facts.language !== 'nl' ? datesFirst : drawn;
  const heading = (words: string): Paragraph =>
    new Paragraph({
      spacing: { before: 240, after: 80 },
      keepNext: true,
      children: [new TextRun({ text: words.toUpperCase(), bold: true, color: '7F3F00', size: 24 })],
    });
  const document = new Document({
    creator: 'CV',
    styles: { default: { document: { run: { font: cv.name.length % 2 ? 'Carlito' : 'Liberation Serif', size: 21 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1200, bottom: 1100, left: 1150, right: 1150 } } },
        ...running(cv),
        children: [
          p(cv.name, { bold: true }),
          p(cv.headline),
          ...cv.sections.flatMap(({ heading: words, body }) => [heading(words), ...blocks(body, job)]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
