import type { Block, Cv, Job, Page } from '../model.ts';
import { contact, courseLines, offerLines, referenceLines, spokenLine, systemLine } from './lists.ts';
import { career, heading, joined, LABELS, line, list, page, section, titleOf } from './parts.ts';
import { studyLines } from './studies.ts';

const sentence = (cv: Cv, job: Job): readonly Block[] => [
  ...(job.via !== undefined && cv.jobs.find(({ via }) => via !== undefined) === job
    ? [line(`Opdrachten via ${job.via}:`, 'italic')]
    : []),
  line(`${job.when.text}: ${titleOf(job, cv)} ${LABELS[cv.language].at} ${joined(', ', job.employer, job.place)}`),
  ...list([
    ...job.duties,
    ...(job.systems.length === 0 ? [] : [`${LABELS[cv.language].with}: ${job.systems.join(', ')}`]),
  ]),
];

/** Short and plain, with the buyer's table of requirements in front. */
export const sentences = (cv: Cv): Page =>
  page(cv, '000000', [
    line(contact(cv).join(' - ')),
    ...(cv.claims.length === 0 ? [] : [heading('Eisen'), claimTable(cv)]),
    ...section(cv, 'education', studyLines(cv)),
    ...section(
      cv,
      'work',
      career(
        cv,
        (job) => sentence(cv, job),
        (text, years) => [line(`${years}: ${text}`)],
      ),
    ),
    ...section(
      cv,
      'unpaid',
      cv.unpaid.flatMap((job) => sentence(cv, job)),
    ),
    ...section(cv, 'courses', courseLines(cv)),
    ...section(cv, 'systems', systemLine(cv)),
    ...section(cv, 'spoken', spokenLine(cv)),
    ...section(cv, 'offer', offerLines(cv)),
    ...section(cv, 'references', referenceLines(cv)),
  ]);

const claimTable = (cv: Cv): Block => ({
  type: 'rows',
  lined: true,
  widths: [50, 50],
  rows: [
    [[line('Eis', 'bold')], [line('Invulling', 'bold')]],
    ...cv.claims.map(([asked, answer]) => [[line(asked)], [line(answer)]]),
  ],
});
