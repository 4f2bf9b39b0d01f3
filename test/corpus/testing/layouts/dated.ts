import type { Block, Cv, Job, Page } from '../model.ts';
import { courseList, hobbyLine, offerLines, personal, referenceLines, spokenLine } from './lists.ts';
import { career, joined, line, list, SPACE, section, titleOf, withSystems } from './parts.ts';
import { studyLines } from './studies.ts';

const datedJob = (cv: Cv, job: Job): readonly Block[] => [
  line(joined(' · ', job.when.text, job.place), 'grey'),
  line(titleOf(job, cv), 'bold'),
  line(job.employer ?? ''),
  ...list(job.duties),
  ...withSystems(job, cv),
  SPACE,
];

/** Date and place above each job, as the forms of public job sites print them. */
export const dated = (cv: Cv): Page => ({
  name: cv.name,
  headline: cv.headline,
  colour: '003399',
  body: [
    ...section(cv, 'personal', personal(cv)),
    ...section(
      cv,
      'work',
      career(
        cv,
        (job) => datedJob(cv, job),
        (text, years) => [line(years, 'grey'), line(text, 'bold'), SPACE],
      ),
    ),
    ...section(cv, 'education', studyLines(cv)),
    ...section(cv, 'spoken', spokenLine(cv)),
    ...section(cv, 'systems', list(cv.systems)),
    ...section(cv, 'courses', courseList(cv)),
    ...section(
      cv,
      'unpaid',
      cv.unpaid.flatMap((job) => datedJob(cv, job)),
    ),
    ...section(cv, 'offer', offerLines(cv)),
    ...section(cv, 'hobbies', hobbyLine(cv)),
    ...section(cv, 'references', referenceLines(cv)),
  ],
});
