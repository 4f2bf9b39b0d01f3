import type { Block, Cv, Job, Page } from '../model.ts';
import { hobbyLine, offerLines, personal, profileLines, referenceLines } from './lists.ts';
import { career, joined, line, list, page, section, titleOf, withSystems } from './parts.ts';
import { studyRows } from './studies.ts';

const twoColumns = (left: string, right: readonly Block[]): Block => ({
  type: 'rows',
  lined: false,
  widths: [27, 73],
  rows: [[[line(left)], right]],
});

const columnJob = (cv: Cv, job: Job): readonly Block[] => [
  twoColumns(job.when.text, [
    line(titleOf(job, cv), 'bold'),
    line(joined(', ', job.employer, job.place)),
    ...list(job.duties),
    ...withSystems(job, cv),
  ]),
];

/** The homely CV in Word: dates in the left column. */
export const columns = (cv: Cv): Page =>
  page(cv, '404040', [
    ...section(cv, 'personal', personal(cv)),
    ...section(cv, 'profile', profileLines(cv)),
    ...section(
      cv,
      'work',
      career(
        cv,
        (job) => columnJob(cv, job),
        (text, years) => [twoColumns(years, [line(text)])],
      ),
    ),
    ...section(cv, 'education', studyRows(cv, 27)),
    ...section(
      cv,
      'courses',
      cv.courses.map(({ name, year }) => (year === '' ? line(name) : twoColumns(year, [line(name)]))),
    ),
    ...section(
      cv,
      'unpaid',
      cv.unpaid.flatMap((job) => columnJob(cv, job)),
    ),
    ...section(cv, 'systems', list(cv.systems)),
    ...section(cv, 'spoken', list(cv.spoken.map(([, text]) => text))),
    ...section(cv, 'offer', offerLines(cv)),
    ...section(cv, 'hobbies', hobbyLine(cv)),
    ...section(cv, 'references', referenceLines(cv)),
  ]);
