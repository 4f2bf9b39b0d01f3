import type { Block, Cv, Job, Page } from '../model.ts';
import { courseList, glance, profileLines, referenceLines, spokenLine, systemLine } from './lists.ts';
import { career, heading, joined, LABELS, line, page, SPACE, section, titleOf } from './parts.ts';
import { studyLines } from './studies.ts';

const PERSON = {
  nl: ['Naam', 'Woonplaats', 'E-mail', 'Telefoon'],
  en: ['Name', 'Residence', 'E-mail', 'Phone'],
  de: ['Name', 'Wohnort', 'E-Mail', 'Telefon'],
} as const;

const labelled = (rows: readonly (readonly [string, string])[]): Block => ({
  type: 'rows',
  lined: true,
  widths: [26, 74],
  rows: rows
    .filter(([, value]) => value !== '')
    .map(([label, value]) => [[line(label, 'bold')], value.split('\n').map((text) => line(text))]),
});

const dossierJob = (cv: Cv, job: Job): readonly Block[] => {
  const words = LABELS[cv.language];
  const first = cv.jobs.find(({ via }) => via !== undefined) === job;
  return [
    ...(first ? [line(`Onderstaande opdrachten via ${job.via}`, 'italic')] : []),
    labelled([
      [words.period, job.when.text],
      [job.via ? 'Opdrachtgever' : words.employer, joined(', ', job.employer, job.place)],
      [words.title, titleOf(job, cv)],
      [words.duties, job.duties.join('\n')],
      [words.with, job.systems.join(', ')],
    ]),
    SPACE,
  ];
};

/** An agency's own form: a table of labels for each job. */
export const dossier = (cv: Cv): Page =>
  page(
    cv,
    '1F4E79',
    [
      ...section(cv, 'personal', [
        labelled([
          [PERSON[cv.language][0], cv.name],
          [PERSON[cv.language][1], cv.place],
          [PERSON[cv.language][2], cv.email],
          [PERSON[cv.language][3], cv.phone],
          ...cv.offerLines,
        ]),
      ]),
      ...section(cv, 'profile', profileLines(cv)),
      ...section(cv, 'education', studyLines(cv)),
      ...section(cv, 'courses', courseList(cv)),
      ...section(cv, 'systems', systemLine(cv)),
      ...section(cv, 'spoken', spokenLine(cv)),
      ...(cv.language === 'nl' && cv.jobs.length > 4 ? [heading('Werkervaring in het kort'), ...glance(cv)] : []),
      ...section(
        cv,
        'work',
        career(
          cv,
          (job) => dossierJob(cv, job),
          (text, years) => [
            labelled([
              [LABELS[cv.language].period, years],
              ['Toelichting', text],
            ]),
            SPACE,
          ],
        ),
      ),
      ...section(
        cv,
        'unpaid',
        cv.unpaid.flatMap((job) => dossierJob(cv, job)),
      ),
      ...section(cv, 'references', referenceLines(cv)),
    ],
    {
      header: 'Talentwerf | mensen voor de publieke zaak',
      footer:
        cv.language === 'nl'
          ? 'Dit document is vertrouwelijk en blijft eigendom van Talentwerf.'
          : 'Confidential, property of Talentwerf',
    },
  );
