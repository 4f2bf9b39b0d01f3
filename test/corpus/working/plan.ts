import { randomFrom } from '../../samples/random.ts';
import { DUTCH_FIELDS } from './banks/fields.ts';
import { PEOPLE } from './banks/people.ts';
import type { Plan, Quirk } from './cv.ts';
import { STYLES, type StyleName } from './periods.ts';

/** Which engines print each layout; one document for each. */
const PRINTED: readonly (readonly [layout: string, engines: string])[] = [
  [
    'plain-heads',
    'chromium weasyprint libreoffice-pdf libreoffice-docx libreoffice-odt libreoffice-doc chromium docx-library docx-printed weasyprint',
  ],
  ['left-margin', 'chromium libreoffice-docx libreoffice-pdf libreoffice-odt weasyprint chromium libreoffice-doc scan'],
  ['dates-at-edge', 'chromium docx-library weasyprint libreoffice-pdf docx-printed libreoffice-docx docx-library scan'],
  [
    'secondment-form',
    'chromium libreoffice-docx docx-library libreoffice-pdf weasyprint libreoffice-doc docx-printed docx-library chromium scan',
  ],
  ['colour-bar', 'chromium weasyprint chromium weasyprint chromium weasyprint'],
  ['dot-line', 'chromium weasyprint chromium weasyprint chromium'],
  [
    'europass-form',
    'libreoffice-pdf libreoffice-docx libreoffice-doc chromium libreoffice-odt libreoffice-pdf weasyprint',
  ],
  ['europass-bar', 'chromium weasyprint chromium weasyprint libreoffice-pdf'],
  ['demands', 'docx-library libreoffice-pdf chromium libreoffice-docx docx-printed libreoffice-odt weasyprint'],
  ['word-table', 'docx-library docx-printed docx-library docx-printed docx-library docx-printed docx-library'],
  ['text-boxes', 'docx-library docx-printed docx-library docx-printed docx-library'],
  ['told-as-letter', 'chromium libreoffice-odt libreoffice-pdf libreoffice-docx weasyprint libreoffice-doc scan'],
  ['site-export', 'chromium weasyprint chromium weasyprint chromium'],
  ['moderncv', 'pdflatex lualatex pdflatex lualatex pdflatex'],
  ['own-macros', 'lualatex pdflatex lualatex pdflatex lualatex scan'],
  ['drawn-blocks', 'pdfkit pdfkit pdfkit pdfkit pdfkit pdfkit pdfkit'],
  ['one-pager', 'chromium weasyprint libreoffice-pdf chromium libreoffice-docx scan'],
];

const QUIRKS = [
  'gap',
  'concurrent',
  'hours',
  'same-employer',
  'agency',
  'internship',
  'volunteer',
  'side-job',
  'mixed-styles',
  'typo',
  'duration',
  'broken',
] as const satisfies readonly Quirk[];
/** In how many of a hundred CVs. */
const OFTEN: Readonly<Record<Quirk, number>> = {
  gap: 20,
  concurrent: 18,
  hours: 22,
  'same-employer': 22,
  agency: 16,
  internship: 22,
  volunteer: 25,
  'side-job': 16,
  'mixed-styles': 14,
  typo: 8,
  duration: 6,
  broken: 5,
};

const DUTCH_STYLES = (Object.keys(STYLES) as StyleName[]).filter(
  (name) => !/March|Mar |März|from |10 maanden\)$/.test(name) || name.includes(' en '),
);
const ABROAD: Readonly<Record<number, Pick<Plan, 'field' | 'style' | 'language'>>> = {
  5: { field: 'english', style: 'March 2018 – December 2020', language: 'en' },
  31: { field: 'english', style: 'Mar 2018 to Dec 2020', language: 'en' },
  66: { field: 'english', style: 'from 2018 to 2020', language: 'en' },
  90: { field: 'english', style: 'March 2018 – December 2020', language: 'en' },
  44: { field: 'german', style: 'März 2018 – Dezember 2020', language: 'de' },
};

const quirksOf = (id: string, layout: string): ReadonlySet<Quirk> => {
  const random = randomFrom(`quirks of ${id}`);
  const often = (quirk: Quirk): number =>
    layout === 'secondment-form' && quirk === 'agency'
      ? 60
      : layout === 'site-export' && quirk === 'same-employer'
        ? 70
        : OFTEN[quirk];
  return new Set(QUIRKS.filter((quirk) => random.below(100) < often(quirk)));
};

const planOf = (layout: string, printed: string, at: number): Plan => {
  const id = `working-${String(at + 1).padStart(3, '0')}`;
  const quirks = quirksOf(id, layout);
  const small = layout === 'one-pager' || at % 9 === 4;
  const abroad = ABROAD[at];
  return {
    id,
    name: PEOPLE[at] ?? fail(),
    layout,
    engine: printed === 'scan' ? (layout === 'own-macros' ? 'pdflatex' : 'chromium') : printed,
    scanned: printed === 'scan',
    field: DUTCH_FIELDS[(at * 7) % DUTCH_FIELDS.length] ?? fail(),
    style:
      layout === 'site-export'
        ? 'maart 2018 - december 2020 (2 jaar 10 maanden)'
        : (DUTCH_STYLES[(at * 5) % DUTCH_STYLES.length] ?? fail()),
    language: 'nl',
    size: small ? 0 : at % 16 === 3 ? 3 : at % 5 === 2 ? 2 : 1,
    quirks,
    ...abroad,
    ...(abroad === undefined
      ? {}
      : { quirks: new Set([...quirks].filter((quirk) => quirk === 'internship' || quirk === 'hours')) }),
  };
};
const fail = (): never => {
  throw new Error('more documents than people');
};

/** Every document of the set, in the order of their ids. */
export const PLANS: readonly Plan[] = PRINTED.flatMap(([layout, engines]) =>
  engines.split(' ').map((printed) => ({ layout, printed })),
).map(({ layout, printed }, at) => planOf(layout, printed, at));
