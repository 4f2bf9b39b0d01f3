import type { Block, Cv, Job, Page } from '../model.ts';
import { contact, courseList, offerLines, profileLines, referenceLines, systemLine } from './lists.ts';
import { joined, line, list, SPACE, section, titleOf, withSystems } from './parts.ts';
import { studyStack } from './studies.ts';

const roleOf = (cv: Cv, job: Job, index: number, jobs: readonly Job[]): readonly Block[] => [
  ...(jobs[index - 1]?.employer === job.employer && (cv.gap?.after !== index - 1 || job.kind === 'volunteer')
    ? []
    : [line(joined(', ', job.employer, job.place), 'bold')]),
  line(titleOf(job, cv)),
  line(job.when.text, 'grey'),
  ...list(job.duties),
  ...withSystems(job, cv),
  SPACE,
];

/** As a network's site prints a profile: employers, and under each its titles. */
export const network = (cv: Cv): Page => ({
  name: cv.name,
  headline: cv.headline,
  colour: '0A66C2',
  body: [
    line(contact(cv).join(' · '), 'grey'),
    ...section(cv, 'profile', profileLines(cv)),
    ...section(
      cv,
      'work',
      cv.jobs.flatMap((job, index) => [
        ...roleOf(cv, job, index, cv.jobs),
        ...(cv.gap?.after === index ? [line(cv.gap.text, 'bold'), line(cv.gap.years, 'grey'), SPACE] : []),
      ]),
    ),
    ...section(cv, 'education', studyStack(cv)),
    ...section(cv, 'courses', courseList(cv)),
    ...section(
      cv,
      'unpaid',
      cv.unpaid.flatMap((job, index) => roleOf(cv, job, index, cv.unpaid)),
    ),
    ...section(cv, 'systems', systemLine(cv)),
    ...section(
      cv,
      'spoken',
      cv.spoken.map(([, text]) => line(text)),
    ),
    ...section(cv, 'offer', offerLines(cv)),
    ...section(cv, 'references', referenceLines(cv)),
  ],
});
