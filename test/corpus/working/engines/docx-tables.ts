import { Paragraph, Textbox } from 'docx';
import type { Cv, EducationItem, JobItem } from '../cv.ts';
import { joined } from '../layouts/html.ts';
import { about, type Block, block, line, rest, table } from './docx-parts.ts';
import { pairs, profile, studies, tint, top, work } from './docx-sections.ts';

const WORDS = {
  nl: {
    wide: ['Periode', 'Functie en werkgever', 'Werkzaamheden'],
    narrow: ['Periode', 'Functie'],
    school: ['Jaar', 'Opleiding', 'Instituut', 'Diploma'],
  },
  en: {
    wide: ['Period', 'Position and employer', 'Tasks'],
    narrow: ['Period', 'Position'],
    school: ['Years', 'Degree', 'Institute', 'Result'],
  },
} as const;

/** Everything in tables with lines, as many make it in Word. */
export const wordTable = (cv: Cv): readonly Block[] => {
  const wide = cv.variant % 2 === 0;
  const words = WORDS[cv.plan.language === 'nl' ? 'nl' : 'en'];
  const head = wide ? words.wide : words.narrow;
  const cells = (job: JobItem): readonly (readonly Block[])[] => {
    const who = [...line(job.title, { bold: true }), ...line(job.employer)];
    return wide ? [line(job.period), who, about(job)] : [line(job.period), [...who, ...about(job)]];
  };
  const widths = wide ? [1900, 2800, 4600] : [2200, 7100];
  const jobs = table([head.map((word) => line(word, { bold: true })), ...cv.jobs.map(cells)], widths, true);
  const diploma = ({ facts: { status }, ...item }: EducationItem): string =>
    cv.plan.language === 'nl' && cv.variant > 2 && item.status === '' && status === 'completed' ? 'Ja' : item.status;
  const schools = table(
    [
      words.school.map((word) => line(word, { bold: true })),
      ...cv.education.map((item) => [line(item.years), line(item.name), line(item.institute), line(diploma(item))]),
    ],
    [1900, 3400, 2500, 1500],
    true,
  );
  return [
    ...top(cv),
    ...block(cv.headings.personal, pairs(cv.personal), tint(cv)),
    ...profile(cv),
    ...block(cv.headings.education, [schools], tint(cv)),
    ...block(cv.headings.work, [jobs], tint(cv)),
    ...rest(cv, tint(cv)),
  ];
};

const boxed = (options: ConstructorParameters<typeof Textbox>[0]): Paragraph =>
  new Paragraph({ children: [new Textbox(options)] });

/** Person and key words in a floating text box, and the head of each job in one of its own. */
export const textBoxes = (cv: Cv): readonly Block[] => {
  const beside = boxed({
    style: {
      width: '150pt',
      height: '150pt',
      position: 'absolute',
      positionHorizontal: 'right',
      positionVerticalRelative: 'text',
      wrapStyle: 'square',
    },
    children: [
      ...cv.personal.flatMap(([label, value]) => line(`${label}: ${value}`)),
      ...cv.languages.flatMap(([word, level]) => line(`${word} – ${level}`)),
    ],
  });
  const one = (job: JobItem): readonly Block[] => [
    boxed({
      style: { width: '460pt', height: '34pt' },
      children: [
        ...line(job.title, { bold: true, color: tint(cv) }),
        ...line(joined([job.employer, job.period], '  |  ')),
      ],
    }),
    ...about(job),
  ];
  return [
    beside,
    ...top(cv),
    // So that the box covers no words where a program lays it over the text.
    ...profile(cv, 3400),
    ...work(cv, one),
    ...studies(cv),
    ...rest({ ...cv, languages: [] }, tint(cv)),
  ];
};
