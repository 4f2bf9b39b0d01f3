import type { CorpusEntry } from '../facts-file.ts';
import type { CvPlan } from './compose.ts';
import type { Slip } from './wording.ts';

/** One document to make: a CV in a layout by an engine. */
export type DocumentPlan = {
  readonly id: string;
  readonly layout: string;
  readonly engine: string;
  readonly scanned: boolean;
  readonly cv: CvPlan;
};
export type Type = CorpusEntry['type'];

/** Layouts with their engines and how many documents each makes. */
const SHARES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  linked: { chromium: 5, weasyprint: 4 },
  'agency-form': { 'libreoffice-docx': 3, 'libreoffice-pdf': 4, 'libreoffice-doc': 1, scan: 1 },
  'modern-cv': { lualatex: 5, pdflatex: 4 },
  tabs: { 'docx-library': 5, 'docx-library-pdf': 4, 'docx-library-doc': 1, scan: 1 },
  'right-bar': { chromium: 5, weasyprint: 4 },
  european: { 'libreoffice-pdf': 2, 'libreoffice-docx': 3, 'libreoffice-odt': 2, weasyprint: 1, scan: 1 },
  designed: { pdfkit: 5, reportlab: 4 },
  'job-grid': { 'libreoffice-docx': 3, chromium: 3, 'libreoffice-pdf': 2, 'libreoffice-odt': 1 },
  template: { 'word-xml': 5, 'word-xml-pdf': 4 },
  cards: { weasyprint: 5, chromium: 3, scan: 1 },
  'tender-form': { 'libreoffice-docx': 4, 'libreoffice-pdf': 3, chromium: 1, 'libreoffice-odt': 1 },
  'drawn-timeline': { pdfkit: 4, reportlab: 4 },
  'one-liners': { 'libreoffice-doc': 2, 'libreoffice-odt': 2, 'libreoffice-pdf': 2, 'libreoffice-docx': 2, scan: 1 },
  'right-margin': { chromium: 5, weasyprint: 4 },
  assignments: { chromium: 3, 'libreoffice-docx': 3, 'libreoffice-pdf': 2, 'libreoffice-odt': 1 },
  houses: { chromium: 3, 'libreoffice-pdf': 3, 'libreoffice-docx': 2, scan: 1 },
  story: { weasyprint: 3, chromium: 2, 'libreoffice-docx': 2, 'libreoffice-doc': 1 },
  'tex-article': { pdflatex: 4, lualatex: 4 },
};

const FIELDS = [
  'jeugd',
  'sociaal',
  'gis',
  'vergunning',
  'project',
  'beheer',
  'ict',
  'inkoop',
  'juridisch',
  'communicatie',
  'civiel',
  'hr',
  'finance',
  'secretariaat',
  'zorg',
] as const;
const SLIPS: readonly (Slip | undefined)[] = [
  'typo',
  undefined,
  'none',
  undefined,
  'duration',
  'typo',
  undefined,
  'open',
  'none',
  undefined,
  'winter',
];
const ENGLISH: readonly string[] = ['linked', 'modern-cv', 'tabs', 'right-bar', 'designed'];

const slots = Object.entries(SHARES).flatMap(([layout, engines]) => {
  const all = Object.entries(engines).flatMap(([engine, count]) => Array.from({ length: count }, () => engine));
  return all.map((engine, turn) => ({ layout, engine, turn }));
});

const fieldsOf = (n: number, lang: CvPlan['lang']): readonly [string, ...string[]] => {
  if (lang === 'en') return ['english'];
  if (lang === 'de') return ['duits'];
  if (n % 26 === 9) return ['jargon'];
  const first = FIELDS[n % FIELDS.length] ?? FIELDS[0];
  return n % 3 === 0 ? [first, FIELDS[(n * 7 + 3) % FIELDS.length] ?? first] : [first];
};

const planOf = ({ layout, engine, turn }: (typeof slots)[number], at: number): DocumentPlan => {
  const n = at + 1;
  const lang = turn === 0 && ENGLISH.includes(layout) ? 'en' : layout === 'right-margin' && turn === 0 ? 'de' : 'nl';
  const scanned = engine === 'scan';
  const jobs = scanned || lang === 'de' ? 3 : 2 + ((n * 5) % 11);
  const slip = lang === 'nl' ? SLIPS[n % SLIPS.length] : undefined;
  return {
    id: `t-${String(n).padStart(3, '0')}`,
    layout,
    engine,
    scanned,
    cv: {
      n,
      lang,
      claims: lang === 'nl' && (layout === 'tender-form' || n % 9 === 4),
      slips: {
        ...(slip ? { [1 + (n % Math.max(1, jobs - 1))]: slip } : {}),
        ...(lang === 'nl' && n % 19 === 5 ? { 0: 'reversed' as const } : {}),
      },
      career: {
        fields: fieldsOf(n, lang),
        jobs,
        stays: layout === 'linked' || layout === 'houses' ? 50 : 15,
        agency: layout === 'assignments',
        duties: scanned ? 2 : jobs > 9 && n % 2 ? jobs : 2 + (n % 5),
      },
    },
  };
};

/** Every document of the set. */
export const PLANS: readonly DocumentPlan[] = slots.map(planOf);

/** The kind of file that an engine makes. */
export const typeOf = (engine: string): Type => {
  if (engine.endsWith('-docx') || engine === 'docx-library' || engine === 'word-xml') return 'docx';
  if (engine.endsWith('-odt')) return 'odt';
  return engine.endsWith('-doc') ? 'doc' : 'pdf';
};
