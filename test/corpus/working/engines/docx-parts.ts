import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Cv, JobItem } from '../cv.ts';
import { courseText, joined, sentences } from '../layouts/html.ts';

/** What stands in a document or a cell. */
export type Block = Paragraph | Table;
type Look = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly right?: number;
};

/** A paragraph; nothing for no text. */
export const line = (text: string, { right = 0, ...look }: Look = {}): readonly Paragraph[] =>
  text === ''
    ? []
    : [
        new Paragraph({
          spacing: { after: 50 },
          indent: { right },
          keepNext: look.bold ?? false,
          children: [new TextRun({ text, ...look })],
        }),
      ];
/** Points of a list. */
export const bullets = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] }));
/** A heading in a real heading style, with what is under it; nothing where nothing is. */
export const block = (title: string, body: readonly Block[], color = '1F4E79'): readonly Block[] =>
  body.length === 0
    ? []
    : [
        new Paragraph({
          heading: 'Heading1',
          spacing: { before: 220, after: 80 },
          keepNext: true,
          children: [new TextRun({ text: title, bold: true, size: 26, color })],
        }),
        ...body,
      ];

/** A table; `lines`: whether its cells have borders. */
export const table = (
  cells: readonly (readonly (readonly Block[])[])[],
  widths: readonly number[],
  lines: boolean,
): Table => {
  const side = { style: lines ? BorderStyle.SINGLE : BorderStyle.NONE, size: lines ? 4 : 0, color: '888888' };
  const borders = { top: side, bottom: side, left: side, right: side };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows: cells.map(
      (row) =>
        new TableRow({
          children: row.map(
            (content, at) =>
              new TableCell({
                borders,
                width: { size: widths[at] ?? 2000, type: WidthType.DXA },
                children: content.length === 0 ? [new Paragraph('')] : [...content],
              }),
          ),
        }),
    ),
  });
};

/** What a job was about. */
export const about = ({ lines, prose, hours, result }: JobItem): readonly Paragraph[] => [
  ...line(hours ?? ''),
  ...(lines[0]?.startsWith('Situatie: ')
    ? lines.flatMap((text) => line(sentences([text])))
    : prose
      ? line(sentences(lines))
      : bullets(lines)),
  ...line(result === undefined ? '' : `Resultaat: ${result}.`),
];

const side = (job: JobItem): readonly Paragraph[] => [
  ...line(joined([job.period, job.title, job.employer], ', ')),
  ...bullets(job.lines),
];

const references = ({ references: named, onRequest, variant }: Cv): readonly Block[] => {
  if (onRequest !== '') return line(onRequest);
  if (named.length === 0) return [];
  if (variant === 4)
    return [
      table(
        named.map((parts) => parts.map((part) => line(part))),
        named[0]?.map(() => 2400) ?? [],
        true,
      ),
    ];
  return named.flatMap((parts) =>
    variant % 2 === 0 ? line(parts.join(', ')) : [...parts.flatMap((part) => line(part)), new Paragraph('')],
  );
};

/** The sections that come after the educations. */
export const rest = (cv: Cv, color?: string): readonly Block[] => {
  const { headings: h } = cv;
  const texts = (items: readonly string[]): readonly Paragraph[] =>
    cv.variant % 2 === 0 ? bullets(items) : line(items.join(', '));
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [h.internships, cv.internships.flatMap(side)],
    [h.trainings, bullets(cv.trainings.map(courseText))],
    [h.certificates, bullets(cv.certificates.map(courseText))],
    [h.systems, texts(cv.systems)],
    [h.competences, texts(cv.competences)],
    [h.languages, cv.languages.flatMap(([word, level]) => line(`${word}: ${level}`))],
    [h.volunteering, cv.volunteering.flatMap(side)],
    [h.sideJobs, cv.sideJobs.flatMap(side)],
    [h.hobbies, line(cv.hobbies)],
    [h.availability, bullets(cv.availability)],
    [h.references, references(cv)],
  ];
  return sections.flatMap(([title, body]) => block(title, body, color));
};
