import type { Job, Period } from '../domain/reading.ts';
import { paragraphsOf, toDescription } from './description.ts';
import { jobHours } from './job-hours.ts';
import { kindOf } from './job-kind.ts';
import { organisationWordAt } from './organisation-words.ts';
import { findPeriods, type PeriodPhrase } from './period-phrase.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { titleWordAt } from './title-words.ts';
import { wordCount } from './words.ts';

/** So much of a paragraph may say who worked where and when. */
const SEARCHED = 320;
const MOST_TITLE_WORDS = 7;
const MOST_NAME_WORDS = 8;

const WORKED =
  /\b(?:werk|werkte|gewerkt|werkzaam|ben ik|was ik|werd ik|ik was|ik ben|ik werd|vervul(?:de)?|begon|begonnen|gestart|startte|aan de slag|actief|in dienst|dienst als|doe ik|deed ik|i (?:work|worked|was|am|joined|started)|worked as)\b/i;
const END = String.raw`(?=\s*[(),.;:–]|\s-\s|\s(?:bij|voor|in|van|sinds|tot|werkte|werk|was|ben|heb|had|begon|als|waar|waarin|en\s(?:werk|ben|was)|op|at|for|from|since|where)\s|$)`;
const AS = new RegExp(
  String.raw`\b(?:als|functie van|rol van|as)\s+(?:een\s|an?\s)?(?<name>[\p{L}][^(),.;:\n]{2,70}?)${END}`,
  'giu',
);
const BEING = new RegExp(String.raw`\b(?:ben|was|werd)\s+ik\s+(?:een\s)?(?<name>\p{L}[^(),.;:\n]{2,70}?)${END}`, 'giu');
const AT = new RegExp(
  String.raw`(?:^|[\s(])(?:bij|voor|in dienst van|at|for)\s+(?:de\s|het\s|the\s)?(?<name>(?:\p{Lu}|\p{Ll}+\s\p{Lu}|'[st]\s?\p{Lu}|\d)[^(),;:\n]{1,80}?)(?=\s*[(),;:–]|\.(?:\s|$)|\s-\s|\s(?:werkte|werk|was|ben|heb|had|begon|startte|vervulde|als|waar|waarin|sinds|tot|van\s(?:\d|${'begin|medio|eind|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'})|as|from|where)\b|$)`,
  'giu',
);

const named = (pattern: RegExp, text: string, fits: (name: string) => boolean): string | undefined =>
  [...text.matchAll(pattern)].map(({ groups }) => groups?.name?.trim() ?? '').find((name) => name !== '' && fits(name));

const isTitle = (name: string): boolean =>
  wordCount(name) <= MOST_TITLE_WORDS &&
  (titleWordAt(name) !== -1 || (/^\p{Lu}/u.test(name) && organisationWordAt(name) === -1));

const isPlace = (name: string): boolean =>
  wordCount(name) <= MOST_NAME_WORDS && !/^(?:mij|hen|deze|die|dit)\b/i.test(name);

/** `tussen 2012 en 2015`, as a range; every character keeps its place. */
const withRanges = (text: string): string =>
  text.replace(/\b(tussen\s.{4,20}?)\sen\s(?=.{0,12}(?:19|20)\d{2})/gi, '$1 to ').replace(/\btussen\b/gi, 'van   ');

type Dated = Exclude<PeriodPhrase, { readonly form: 'until' | 'unlikely' }>;

const isDated = (phrase: PeriodPhrase): phrase is Dated =>
  phrase.form === 'range' || phrase.form === 'since' || phrase.form === 'open';

const periodIn = (text: string, row: Row): Period | undefined => {
  const phrases = findPeriods(withRanges(text)).filter(isDated);
  const [phrase] = phrases;
  return phrase && phrases.length === 1
    ? { start: phrase.start, end: phrase.end, quote: quote(text.slice(phrase.from, phrase.to), row) }
    : undefined;
};

/** The words at the start of a paragraph that end with a sentence: the first, and a second where the first is a date alone. */
const opening = (text: string): string => {
  const stops = [...text.slice(0, SEARCHED).matchAll(/[.!?](?=\s+\p{Lu}|\s*$)/gu)].map(({ index }) => index);
  const first = stops.find((index) => WORKED.test(text.slice(0, index)));
  return text.slice(0, first === undefined ? SEARCHED : first + 1);
};

/** A job that a paragraph tells in a sentence: `Van 2015 tot 2018 werkte ik als planoloog bij Gemeente Oost.` */
const toldIn = (section: Section, text: string, row: Row): Job | undefined => {
  const head = opening(text);
  if (!WORKED.test(head)) return undefined;
  const title = named(AS, head, isTitle) ?? named(BEING, head, (name) => titleWordAt(name) !== -1 && isTitle(name));
  const employer = named(AT, head, isPlace);
  const period = periodIn(head, row);
  if (title === undefined || (employer === undefined && period === undefined)) return undefined;
  const hours = jobHours({ ...row, text: head, cells: [head] });
  const rest = text.slice(head.length).trim();
  return {
    title: quote(title, row),
    ...(employer === undefined ? {} : { employer: quote(employer, row) }),
    ...(period ? { period } : {}),
    ...(hours ? { hoursPerWeek: hours } : {}),
    kind: kindOf(section, head),
    description: rest === '' ? [] : toDescription([{ ...row, text: rest, cells: [rest] }]),
  };
};

/** The jobs that the paragraphs of a section tell in running text, in its order. */
export const toldJobs = (section: Section): readonly Job[] =>
  paragraphsOf(section.rows)
    .filter(({ text }) => wordCount(text) >= 6)
    .flatMap(({ text, row }) => toldIn(section, text, row) ?? []);
