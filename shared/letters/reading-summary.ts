import type { Diploma, Facts, Job, Period } from '../domain/reading.ts';
import { type Block, heading, type Item, paragraph } from './block.ts';
import { counted, decimal, monthRange } from './dutch.ts';
import { cut } from './visible.ts';

/** No honest CV has more jobs or diplomas; a letter names so many and counts the rest. */
const MOST_NAMED = 40;

/** From this share of unplaced lines on, a letter says that part of the CV was not understood. */
const MUCH_UNPLACED = 0.3;

const LANGUAGES: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  en: 'Engels',
  de: 'Duits',
  fr: 'Frans',
  es: 'Spaans',
  it: 'Italiaans',
  pt: 'Portugees',
  pl: 'Pools',
  tr: 'Turks',
  ar: 'Arabisch',
};

const STATUS_WORDS: Readonly<Record<Diploma['status'], string>> = {
  completed: 'afgerond',
  ongoing: 'loopt nog',
  'not-completed': 'niet afgerond',
  unclear: 'niet duidelijk of deze is afgerond',
};

const KIND_WORDS: Readonly<Record<Job['kind'], string>> = {
  work: '',
  internship: ' (stage)',
  volunteer: ' (vrijwillig)',
};

/** What was read in a CV: its size, language and referees, each job with its period, each education. No verdicts, no points. */
export const readingSummary = (facts: Facts): readonly Block[] => [
  { kind: 'facts', rows: documentRows(facts) },
  heading(`Werkervaring: ${counted(facts.jobs.length, 'functie', 'functies')} gelezen`),
  listed(facts.jobs, jobItem, 'In het cv is geen werkervaring herkend.'),
  heading(`Opleiding: ${counted(facts.education.length, 'opleiding', 'opleidingen')} gelezen`),
  listed(facts.education, diplomaItem, 'In het cv is geen opleiding herkend.'),
  ...(facts.unplaced < MUCH_UNPLACED ? [] : [paragraph(unplacedSentence(facts.unplaced))]),
];

/** `maart 2019 tot en met heden`, as exact as the CV is. */
export const periodWords = ({ start, end }: Period): string =>
  end === 'unknown'
    ? `vanaf ${monthRange(start)}, einde onbekend`
    : `${monthRange(start)} tot en met ${end === 'present' ? 'heden' : monthRange(end)}`;

const documentRows = ({ pages, language, references }: Facts): readonly (readonly [string, string])[] => [
  ['Omvang', `${pages.exact ? '' : 'naar schatting '}${counted(pages.count, 'pagina', "pagina's")}`],
  ['Taal', language === undefined ? 'niet vast te stellen' : (LANGUAGES[language.code] ?? language.code)],
  [
    'Referenties',
    `${references.named.length === 0 ? 'geen' : references.named.length} met naam${references.onRequest === undefined ? '' : ', wel ‘op aanvraag’'}`,
  ],
];

const listed = <T>(all: readonly T[], item: (one: T) => Item, none: string): Block => {
  if (all.length === 0) return paragraph(none);
  const rest = all.length - MOST_NAMED;
  const more: readonly Item[] = rest > 0 ? [{ text: `En nog ${decimal(rest)} andere.` }] : [];
  return { kind: 'list', items: [...all.slice(0, MOST_NAMED).map(item), ...more] };
};

const jobItem = ({ title, employer, period, kind }: Job): Item => ({
  text: `${cut(title?.text ?? 'Functie zonder titel', 120)}${KIND_WORDS[kind]}${employer === undefined ? '' : `, ${cut(employer.text, 120)}`}`,
  notes:
    period === undefined
      ? ['Geen periode gelezen: deze functie telt niet mee in maanden.']
      : [periodWords(period), period.quote],
});

const diplomaItem = ({ name, institute, status }: Diploma): Item => ({
  text: `${cut(name.text, 160)}${institute === undefined ? '' : `, ${cut(institute.text, 120)}`}: ${STATUS_WORDS[status]}`,
});

const unplacedSentence = (share: number): string =>
  `Ongeveer ${Math.round(share * 100)}% van de regels in het cv kon de software niet onderbrengen bij werkervaring, opleiding of een andere rubriek. Duidelijke kopjes in het cv helpen.`;
