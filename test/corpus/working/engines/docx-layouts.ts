import type { Cv, EducationItem, JobItem, Row } from '../cv.ts';
import { joined } from '../layouts/html.ts';
import { about, type Block, block, line, rest, table } from './docx-parts.ts';
import { pairs, person, profile, space, studies, tabbed, tint, top, work } from './docx-sections.ts';
import { textBoxes, wordTable } from './docx-tables.ts';

const plainHeads = (cv: Cv): readonly Block[] => {
  const one = (job: JobItem): readonly Block[] =>
    cv.variant % 2 === 0
      ? [
          ...line(job.title, { bold: true }),
          ...line(joined([job.employer, job.period], ', '), { italics: true }),
          ...about(job),
        ]
      : [...line(joined([job.period, joined([job.employer, job.title], ' – ')], ': '), { bold: true }), ...about(job)];
  return [...top(cv), ...person(cv), ...profile(cv), ...work(cv, one), ...studies(cv), ...rest(cv, tint(cv))];
};

const rightMargin = (cv: Cv): readonly Block[] => {
  const one = (job: JobItem): readonly Block[] => [
    tabbed(job.title, job.period),
    ...line(job.employer, { italics: true }),
    ...about(job),
  ];
  const school = (item: EducationItem): readonly Block[] => [
    tabbed(item.name, item.years),
    ...line(joined([item.institute, item.status], ', ')),
  ];
  return [...top(cv), ...profile(cv), ...work(cv, one), ...studies(cv, school), ...rest(cv, tint(cv)), ...person(cv)];
};

const assignments = (cv: Cv): readonly Block[] => {
  const labels =
    cv.variant % 2 === 0
      ? (['Opdrachtgever', 'Rol', 'Periode', 'Uren', 'Werkzaamheden', 'Resultaat'] as const)
      : (['Organisatie', 'Functie', 'Periode', 'Omvang', 'Taken', 'Resultaten'] as const);
  const one = ({ hours = '', result, ...job }: JobItem): readonly Block[] => {
    const rows: readonly Row[] = [
      [labels[0], job.employer],
      [labels[1], job.title],
      [labels[2], job.period],
      [labels[3], hours],
    ];
    if (job.facts === undefined) return line(`${job.period}: ${job.title}`);
    return [
      ...pairs(rows.filter(([, value]) => value !== '')),
      ...(job.lines.length === 0 ? [] : line(`${labels[4]}:`, { bold: true })),
      ...about(job),
      ...(result === undefined ? [] : [...line(`${labels[5]}:`, { bold: true }), ...line(`${result}.`)]),
      space(),
    ];
  };
  const key = block(cv.headings.keyData, pairs([...cv.personal, ...cv.keyData]), tint(cv));
  return [
    ...line(cv.agency, { color: '777777' }),
    ...top(cv),
    ...key,
    ...profile(cv),
    ...work(cv, one),
    ...studies(cv),
    ...rest(cv, tint(cv)),
  ];
};

const demands = (cv: Cv): readonly Block[] => {
  const grid = table(
    [
      [line('Eis', { bold: true }), line('Invulling', { bold: true })],
      ...cv.claims.map(([asked, filled]) => [line(asked), line(filled)]),
    ],
    [4200, 5100],
    true,
  );
  const one = (job: JobItem): readonly Block[] => [
    ...line(joined([job.period, job.title], '  '), { bold: true }),
    ...line(job.employer),
    ...about(job),
  ];
  return [
    ...top(cv),
    ...block(cv.headings.claims, [grid], tint(cv)),
    ...person(cv),
    ...profile(cv),
    ...work(cv, one),
    ...studies(cv),
    ...rest(cv, tint(cv)),
  ];
};

/** The layouts that the docx library sets, by their names in the plan. */
export const DOCX_LAYOUTS: Readonly<Record<string, (cv: Cv) => readonly Block[]>> = {
  'plain-heads': plainHeads,
  'dates-at-edge': rightMargin,
  'secondment-form': assignments,
  demands,
  'word-table': wordTable,
  'text-boxes': textBoxes,
};
