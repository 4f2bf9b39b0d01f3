import { Paragraph, TabStopType, TextRun } from 'docx';
import type { Cv, EducationItem, JobItem, Row } from '../cv.ts';
import { aboveText, joined } from '../layouts/html.ts';
import { type Block, block, line, table } from './docx-parts.ts';

const EDGE = 9300;
const COLOURS = ['1F4E79', '7F1D1D', '14532D', '4C1D95', '0F766E', '9A3412'] as const;
/** The colour of a CV. */
export const tint = ({ variant }: Cv): string => COLOURS[variant] ?? COLOURS[0];

/** A line with something against the right margin. */
export const tabbed = (left: string, right: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: EDGE }],
    children: [new TextRun({ text: left, bold: true }), new TextRun(`\t${right}`)],
  });
/** Labels and values in a table without lines. */
export const pairs = (rows: readonly Row[]): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        table(
          rows.map(([label, value]) => [line(label, { bold: true }), line(value)]),
          [2600, 6700],
          false,
        ),
      ];
/** An empty line. */
export const space = (): Paragraph => new Paragraph('');

/** Jobs, with what stands above those that belong together. */
export const grouped = (cv: Cv, one: (job: JobItem) => readonly Block[]): readonly Block[] =>
  cv.jobs.flatMap((job, at) => {
    const { under } = job;
    const opens = under !== undefined && cv.jobs[at - 1]?.under?.name !== under.name;
    return [
      ...(under && opens ? line(aboveText(under), { bold: true }) : []),
      ...one(under?.kind === 'employer' ? { ...job, employer: '' } : job),
    ];
  });

/** One education on two lines. */
export const study = ({ name, institute, years, status }: EducationItem): readonly Block[] => [
  ...line(name, { bold: true }),
  ...line(joined([institute, years, status], ', ')),
];
/** Name and headline. */
export const top = (cv: Cv): readonly Block[] => [
  ...line(cv.name, { bold: true, size: 40, color: tint(cv) }),
  ...line(cv.headline, { italics: true }),
];
/** The section about the person. */
export const person = (cv: Cv): readonly Block[] =>
  block(
    cv.headings.personal,
    cv.personal.flatMap(([label, value]) => line(`${label}: ${value}`)),
    tint(cv),
  );
/** The profile. */
export const profile = (cv: Cv, right = 0): readonly Block[] =>
  block(
    cv.headings.profile,
    cv.profile.flatMap((text) => line(text, { right })),
    tint(cv),
  );
/** The jobs. */
export const work = (cv: Cv, one: (job: JobItem) => readonly Block[]): readonly Block[] =>
  block(cv.headings.work, grouped(cv, one), tint(cv));
/** The educations. */
export const studies = (cv: Cv, one = study): readonly Block[] =>
  block(cv.headings.education, cv.education.flatMap(one), tint(cv));
