import { Paragraph, TabStopType, Textbox, TextRun } from 'docx';
import type { Cv, EducationItem, JobItem, Row } from '../cv.ts';
import { aboveText, joined } from '../layouts/html.ts';
import { about, type Block, block, line, rest, table } from './docx-parts.ts';

const EDGE = 9300;
const COLOURS = ['1F4E79', '7F1D1D', '14532D', '4C1D95', '0F766E', '9A3412'] as const;
const tint = ({ variant }: Cv): string => COLOURS[variant] ?? COLOURS[0];

const tabbed = (left: string, right: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: EDGE }],
    children: [new TextRun({ text: left, bold: true }), new TextRun(`\t${right}`)],
  });
const pairs = (rows: readonly Row[]): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        table(
          rows.map(([label, value]) => [line(label, { bold: true }), line(value)]),
          [2600, 6700],
          false,
        ),
      ];
const space = (): Paragraph => new Paragraph('');

/** Jobs, with what stands above those that belong together. */
const grouped = (cv: Cv, one: (job: JobItem) => readonly Block[]): readonly Block[] =>
  cv.jobs.flatMap((job, at) => {
    const { under } = job;
    const opens = under !== undefined && cv.jobs[at - 1]?.under?.name !== under.name;
    return [
      ...(under && opens ? line(aboveText(under), { bold: true }) : []),
      ...one(under?.kind === 'employer' ? { ...job, employer: '' } : job),
    ];
  });

const study = ({ name, institute, years, status }: EducationItem): readonly Block[] => [
  ...line(name, { bold: true }),
  ...line(joined([institute, years, status], ', ')),
];
const top = (cv: Cv): readonly Block[] => [
  ...line(cv.name, { bold: true, size: 40, color: tint(cv) }),
  ...line(cv.headline, { italics: true }),
];
const person = (cv: Cv): readonly Block[] =>
  block(
    cv.headings.personal,
    cv.personal.flatMap(([label, value]) => line(`${label}: ${value}`)),
    tint(cv),
  );
const profile = (cv: Cv): readonly Block[] =>
  block(
    cv.headings.profile,
    cv.profile.flatMap((text) => line(text)),
    tint(cv),
  );
const work = (cv: Cv, one: (job: JobItem) => readonly Block[]): readonly Block[] =>
  block(cv.headings.work, grouped(cv, one), tint(cv));
const studies = (cv: Cv, one = study): readonly Block[] =>
  block(cv.headings.education, cv.education.flatMap(one), tint(cv));

const plainHeads = (cv: Cv): readonly Block[] => {
  const one = (job: JobItem): readonly Block[] =>
    cv.variant % 2 === 0
      ? [
          ...line(job.title, { bold: true }),
          ...line(joined([job.employer, job.period], ', '), { italics: true }),
          ...about(job),
        ]
      : [...line(joined([job.period, joined([job.employer, job.title], ' – ')], ': '), { bold: true }), ...about(job)];
  return [...top(cv), ...person(cv), ...profile(cv), ...work(cv, one), ...studies(cv), ...rest(cv, tint(cv))];
};

const rightMargin = (cv: Cv): readonly Block[] => {
  const one = (job: JobItem): readonly Block[] => [
    tabbed(job.title, job.period),
    ...line(job.employer, { italics: true }),
    ...about(job),
  ];
  const school = (item: EducationItem): readonly Block[] => [
    tabbed(item.name, item.years),
    ...line(joined([item.institute, item.status], ', ')),
  ];
  return [...top(cv), ...profile(cv), ...work(cv, one), ...studies(cv, school), ...rest(cv, tint(cv)), ...person(cv)];
};

const assignments = (cv: Cv): readonly Block[] => {
  const labels =
    cv.variant % 2 === 0
      ? (['Opdrachtgever', 'Rol', 'Periode', 'Uren', 'Werkzaamheden', 'Resultaat'] as const)
      : (['Organisatie', 'Functie', 'Periode', 'Omvang', 'Taken', 'Resultaten'] as const);
  const one = ({ hours = '', result, ...job }: JobItem): readonly Block[] => {
    const rows: readonly Row[] = [
      [labels[0], job.employer],
      [labels[1], job.title],
      [labels[2], job.period],
      [labels[3], hours],
    ];
    if (job.facts === undefined) return line(`${job.period}: ${job.title}`);
    return [
      ...pairs(rows.filter(([, value]) => value !== '')),
      ...(job.lines.length === 0 ? [] : line(`${labels[4]}:`, { bold: true })),
      ...about(job),
      ...(result === undefined ? [] : [...line(`${labels[5]}:`, { bold: true }), ...line(`${result}.`)]),
      space(),
    ];
  };
  const key = block(cv.headings.keyData, pairs([...cv.personal, ...cv.keyData]), tint(cv));
  return [
    ...line(cv.agency, { color: '777777' }),
    ...top(cv),
    ...key,
    ...profile(cv),
    ...work(cv, one),
    ...studies(cv),
    ...rest(cv, tint(cv)),
  ];
};

const demands = (cv: Cv): readonly Block[] => {
  const grid = table(
    [
      [line('Eis', { bold: true }), line('Invulling', { bold: true })],
      ...cv.claims.map(([asked, filled]) => [line(asked), line(filled)]),
    ],
    [4200, 5100],
    true,
  );
  const one = (job: JobItem): readonly Block[] => [
    ...line(joined([job.period, job.title], '  '), { bold: true }),
    ...line(job.employer),
    ...about(job),
  ];
  return [
    ...top(cv),
    ...block(cv.headings.claims, [grid], tint(cv)),
    ...person(cv),
    ...profile(cv),
    ...work(cv, one),
    ...studies(cv),
    ...rest(cv, tint(cv)),
  ];
};

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
const wordTable = (cv: Cv): readonly Block[] => {
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
const textBoxes = (cv: Cv): readonly Block[] => {
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
    ...profile(cv),
    ...work(cv, one),
    ...studies(cv),
    ...rest({ ...cv, languages: [] }, tint(cv)),
  ];
};

/** The layouts that the docx library sets, by their names in the plan. */
export const DOCX_LAYOUTS: Readonly<Record<string, (cv: Cv) => readonly Block[]>> = {
  'plain-heads': plainHeads,
  'right-margin': rightMargin,
  assignments,
  demands,
  'word-table': wordTable,
  'text-boxes': textBoxes,
};
