import type { Block, Cv, Job, Page, Row } from '../model.ts';
import { contact, courseList, hobbyLine, offerLines, profileLines, referenceLines, spokenLine } from './lists.ts';
import { LABELS, line, list, page, section, titleOf, withSystems } from './parts.ts';
import { studyRows } from './studies.ts';

const gridRow = (cv: Cv, job: Job): Row => [
  [line(job.when.text)],
  [line(job.employer ?? ''), ...(job.place === undefined ? [] : [line(job.place)])],
  [line(titleOf(job, cv), 'bold'), ...list(job.duties), ...withSystems(job, cv)],
];

/** One table of all jobs, with lines and a head. */
export const grid = (cv: Cv): Page => {
  const { period, employer, title } = LABELS[cv.language];
  const head: Row = [[line(period, 'bold')], [line(employer, 'bold')], [line(title, 'bold')]];
  const table = (rows: readonly Row[]): readonly Block[] =>
    rows.length === 0 ? [] : [{ type: 'rows', lined: true, widths: [24, 27, 49], rows: [head, ...rows] }];
  const gap = (index: number): readonly Row[] =>
    cv.gap?.after === index ? [[[line(cv.gap.years)], [line('-')], [line(cv.gap.text)]]] : [];
  return page(cv, '2F5233', [
    line(contact(cv).join(', ')),
    ...section(cv, 'profile', profileLines(cv)),
    ...section(cv, 'education', studyRows(cv, 24)),
    ...section(cv, 'work', table(cv.jobs.flatMap((job, index) => [gridRow(cv, job), ...gap(index)]))),
    ...section(cv, 'unpaid', table(cv.unpaid.map((job) => gridRow(cv, job)))),
    ...section(cv, 'courses', courseList(cv)),
    ...section(cv, 'systems', list(cv.systems)),
    ...section(cv, 'spoken', spokenLine(cv)),
    ...section(cv, 'offer', offerLines(cv)),
    ...section(cv, 'references', referenceLines(cv)),
    ...section(cv, 'hobbies', hobbyLine(cv)),
  ]);
};
