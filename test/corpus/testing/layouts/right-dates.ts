import type { Block, Cv, Job, Page } from '../model.ts';
import { contact, courseLines, offerLines, profileLines, referenceLines, spokenLine, systemLine } from './lists.ts';
import { career, joined, line, list, page, SPACE, section, titleOf, withSystems } from './parts.ts';

const rightJob = (cv: Cv, job: Job): readonly Block[] => [
  ...(job.via !== undefined && cv.jobs.find(({ via }) => via !== undefined) === job
    ? [line(`Gedetacheerd via ${job.via}:`, 'grey')]
    : []),
  line(titleOf(job, cv), 'bold', job.when.text),
  line(joined(', ', job.employer, job.place), 'italic'),
  ...list(job.duties),
  ...withSystems(job, cv),
  SPACE,
];

/** A recent Word template: the title, and the dates at the right edge. */
export const rightDates = (cv: Cv): Page =>
  page(
    cv,
    '7A1F3D',
    [
      line(contact(cv).join('  |  ')),
      ...section(cv, 'profile', profileLines(cv)),
      ...section(
        cv,
        'work',
        career(
          cv,
          (job) => rightJob(cv, job),
          (text, years) => [line(text, 'italic', years), SPACE],
        ),
      ),
      ...section(
        cv,
        'unpaid',
        cv.unpaid.flatMap((job) => rightJob(cv, job)),
      ),
      ...section(
        cv,
        'education',
        cv.learnt.flatMap(({ facts, institute, years, note }) => [
          line(facts.name, 'bold', years),
          ...(joined('', institute, note) === '' ? [] : [line(joined(' - ', institute, note), 'italic')]),
        ]),
      ),
      ...section(cv, 'courses', courseLines(cv)),
      ...section(cv, 'systems', systemLine(cv)),
      ...section(cv, 'spoken', spokenLine(cv)),
      ...section(cv, 'references', referenceLines(cv)),
      ...section(cv, 'offer', offerLines(cv)),
    ],
    { footer: `Curriculum vitae ${cv.name}` },
  );
