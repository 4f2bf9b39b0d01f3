import type { Block, Cv, Job, Page } from '../model.ts';
import { contact, courseLines, hobbyLine, offerLines, referenceLines, spokenLine, systemLine } from './lists.ts';
import { career, joined, line, list, SPACE, section, titleOf, withSystems } from './parts.ts';
import { studyRows } from './studies.ts';

const margin = (left: string, right: readonly Block[]): Block => ({
  type: 'rows',
  lined: false,
  widths: [24, 76],
  rows: [[[line(left)], right]],
});

const setJob = (cv: Cv, job: Job): readonly Block[] => [
  margin(job.when.text, [
    line(titleOf(job, cv), 'bold'),
    line(joined(', ', job.employer, job.place), 'italic'),
    ...list(job.duties),
    ...withSystems(job, cv),
  ]),
  SPACE,
];

/** Set by someone who likes type: everything hangs on one margin. */
export const typeset = (cv: Cv): Page => ({
  name: cv.name,
  headline: cv.headline,
  colour: '5B2C6F',
  body: [
    line(contact(cv).join(' · ')),
    ...section(
      cv,
      'work',
      career(
        cv,
        (job) => setJob(cv, job),
        (text, years) => [margin(years, [line(text)]), SPACE],
      ),
    ),
    ...section(cv, 'education', studyRows(cv, 24)),
    ...section(cv, 'courses', courseLines(cv)),
    ...section(
      cv,
      'unpaid',
      cv.unpaid.flatMap((job) => setJob(cv, job)),
    ),
    ...section(cv, 'systems', systemLine(cv)),
    ...section(cv, 'spoken', spokenLine(cv)),
    ...section(cv, 'offer', offerLines(cv)),
    ...section(cv, 'references', referenceLines(cv)),
    ...section(cv, 'hobbies', hobbyLine(cv)),
  ],
});
