import type { Block, Cv, Job, Page } from '../model.ts';
import { courseList, hobbyLine, offerLines, personal, profileLines, referenceLines } from './lists.ts';
import { career, joined, line, list, SPACE, section, titleOf, withSystems } from './parts.ts';
import { studyStack } from './studies.ts';

const posterJob = (cv: Cv, job: Job): readonly Block[] => [
  line(titleOf(job, cv), 'bold'),
  line(joined(' | ', job.employer, job.place)),
  line(job.when.text, 'grey'),
  ...list(job.duties),
  ...withSystems(job, cv),
  SPACE,
];

/** Made in a design tool: a coloured sidebar and spaced headings. */
export const poster = (cv: Cv): Page => ({
  name: cv.name,
  headline: cv.headline,
  colour: '24495C',
  side: [
    ...section(cv, 'personal', personal(cv)),
    ...section(cv, 'offer', offerLines(cv)),
    ...section(
      cv,
      'systems',
      cv.systems.map((name) => line(name)),
    ),
    ...section(
      cv,
      'spoken',
      cv.spoken.map(([, text]) => line(text)),
    ),
    ...section(cv, 'hobbies', hobbyLine(cv)),
  ],
  body: [
    ...section(cv, 'profile', profileLines(cv)),
    ...section(
      cv,
      'work',
      career(
        cv,
        (job) => posterJob(cv, job),
        (text, years) => [line(text), line(years, 'grey'), SPACE],
      ),
    ),
    ...section(
      cv,
      'unpaid',
      cv.unpaid.flatMap((job) => posterJob(cv, job)),
    ),
    ...section(cv, 'education', studyStack(cv)),
    ...section(cv, 'courses', courseList(cv)),
    ...section(cv, 'references', referenceLines(cv)),
  ],
});
