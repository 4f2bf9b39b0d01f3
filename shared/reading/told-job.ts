import type { Job, Period } from '../domain/reading.ts';
import { paragraphsOf, toDescription } from './description.ts';
import { jobHours } from './job-hours.ts';
import { kindOf } from './job-kind.ts';
import { organisationWordAt } from './organisation-words.ts';
import { findPeriods, type PeriodPhrase, withoutPhrases } from './period-phrase.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { sentencesIn } from './sentences.ts';
import { titleWordAt } from './title-words.ts';
import { wordCount } from './words.ts';

/** So much of a paragraph may say who worked where and when. */
const SEARCHED = 320;
const MOST_TITLE_WORDS = 7;
const MOST_NAME_WORDS = 8;

const WORKED =
  /\b(?:werk|werkte|gewerkt|werkzaam|ben ik|was ik|werd ik|ik was|ik ben|ik werd|toen ik|waar ik|vervul(?:de)?|begon|begonnen|gestart|startte|aan de slag|actief|in dienst|dienst als|doe ik|deed ik|adviseer(?:de)? ik|benoemd|benoeming|leid ik|leidde ik|liep ik|stond ik|sta ik|stapte ik|bracht ik|maakte ik de overstap|mijn (?:eerste|vorige|huidige|laatste|volgende) (?:echte |vaste )?(?:baan|functie|werkgever)|i (?:work|worked|was|am|joined|started)|worked as)\b/i;
const END = String.raw`(?=\s*[(),.;:–]|\s-\s|\s(?:bij|voor|in|aan|op|van|sinds|tot|werkte|werk|was|ben|werd|heb|had|begon|als|waar|waarin|en\s(?:werk|ben|was)|at|for|from|since|where)\s|$)`;
const AS = new RegExp(
  String.raw`\b(?:als|functie van|rol van|benoemd tot|benoeming tot|as|(?:baan|functie)[\s,]*(?:was|is)(?: die van)?)\s+(?:een\s|an?\s)?(?<name>[\p{L}][^(),.;:\n]{2,70}?)${END}`,
  'giu',
);
/** Whatever it is that somebody works as is a job. */
const WORKS_AS = new RegExp(
  String.raw`\b(?:[Ww]erk(?:te)? ik(?: nu)?|ik werk(?:te)?|[Ww]erkzaam|aan de slag|in dienst) als\s+(?:een\s)?(?<name>\p{L}[^(),.;:\n]{2,60}?)${END}`,
  'gu',
);
const BEING = new RegExp(
  String.raw`\b(?:ben|was|werd)\s+ik\s+(?:voor\s\d{1,2}(?:\s?(?:tot|-|–|à)\s?\d{1,2})?\suur\s(?:per|in\sde)\sweek\s)?(?:bij\s(?:dezelfde\s\p{Ll}+\s|(?:de\s|het\s)?(?:\p{Lu}[\p{L}-]*\s)+))?(?:een\s)?(?<name>\p{L}[^(),.;:\n]{2,70}?)${END}`,
  'gu',
);
/** `…, waar ik tot op heden adviseur ben`, `toen ik beleidsmedewerker werd bij` */
const LATER =
  /\b(?:waar|toen)\s+ik\s+(?:tot op heden\s|nu\s|nog steeds\s|momenteel\s)?(?:een\s)?(?<name>\p{L}[^(),.;:\n]{2,60}?)\s(?:ben|was|werd)(?=[\s,.;:]|$)/giu;
const BEFORE_NAME = String.raw`(?:^|[\s(])(?:[Bb]ij|[Vv]oor|[Ii]n dienst van|[Aa]an|[Nn]aar|at|for)\s+(?:de\s|het\s|the\s)?`;
const NAME = String.raw`(?<name>(?:\p{Lu}|(?:gemeente|provincie|stichting|waterschap|ministerie|stad|hogeschool|universiteit|\p{Ll}*(?:corporatie|bureau|instelling|school|bedrijf|bank|organisatie|uitgeverij))\s\p{Lu}|'[st]\s?\p{Lu}|\d(?!\d?\s(?:uur|jaar|maanden|dagen)))[^(),;:\n]{1,80}?)`;
const NAME_END = String.raw`(?=\s*[(),;:–]|\.(?:\s|$)|\s-\s|\s(?:werkte|werk|was|ben|heb|had|begon|startte|vervulde|een|de\s(?:functie|rol)|als|waar|waarin|sinds|tot|en\s(?:ik|werk|was|ben|deed|begon|heb|had)\w*|van\s(?:\d|begin|medio|eind|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|as|from|where)\b|$)`;
const AT = new RegExp(`${BEFORE_NAME}${NAME}${NAME_END}`, 'gu');
/** `directeur van Theater Oost`, `hoofd educatie in Museum West`: only right behind the title. */
const OF = new RegExp(String.raw`^\s(?:van|in|op)\s+(?:de\s|het\s)?${NAME}${NAME_END}`, 'u');

const named = (pattern: RegExp, text: string, fits: (name: string) => boolean): string | undefined =>
  [...text.matchAll(pattern)].map(({ groups }) => groups?.name?.trim() ?? '').find((name) => name !== '' && fits(name));

const isTitle = (name: string): boolean =>
  wordCount(name) <= MOST_TITLE_WORDS &&
  (titleWordAt(name) !== -1 || (/^\p{Lu}/u.test(name) && organisationWordAt(name) === -1));

const isShort = (name: string): boolean => wordCount(name) <= 4;

const isPlace = (name: string): boolean =>
  wordCount(name) <= MOST_NAME_WORDS && !/^(?:mij|hen|deze|die|dit)\b/i.test(name);

/** `tussen 2012 en 2015`, as a range; every character keeps its place. */
const withRanges = (text: string): string =>
  text.replace(/\b(tussen\s.{4,20}?)\sen\s(?=.{0,12}(?:19|20)\d{2})/gi, '$1 to ').replace(/\btussen\b/gi, 'van   ');

type Dated = Exclude<PeriodPhrase, { readonly form: 'until' | 'unlikely' }>;

const isDated = (phrase: PeriodPhrase): phrase is Dated =>
  phrase.form === 'range' || phrase.form === 'since' || phrase.form === 'open';

const periodIn = (text: string, row: Row): Period | undefined => {
  const phrases = findPeriods(withRanges(text));
  const dated = phrases.filter(isDated);
  const [phrase] = dated;
  if (dated.length > 0)
    return phrase && dated.length === 1
      ? { start: phrase.start, end: phrase.end, quote: quote(text.slice(phrase.from, phrase.to), row) }
      : undefined;
  return startAndEnd(text, row, phrases);
};

/** `In het najaar van 2014 begon ik …; ik bleef tot en met april 2017`, `Begin 2023 stapte ik over …, waar ik tot op heden`. */
const startAndEnd = (text: string, row: Row, phrases: readonly PeriodPhrase[]): Period | undefined => {
  const [first, second] = phrases;
  if (first?.form !== 'single' || first.doubtful || phrases.length > 2) return undefined;
  const words = (to: number) => quote(text.slice(first.from, to), row);
  if (second?.form === 'until' && second.from > first.to) {
    const both = `${text.slice(first.from, first.to)} ${text.slice(second.from, second.to)}`;
    const range = findPeriods(both).find(isDated);
    return range && { start: range.start, end: range.end, quote: words(second.to) };
  }
  if (phrases.length === 1 && FINISHED.test(text))
    return { start: first.start, end: first.end, quote: words(first.to) };
  const present = /\b(?:tot op heden|tot nu(?: toe)?|tot heden|nog steeds)\b/i.exec(text.slice(first.to));
  return phrases.length === 1 && present
    ? { start: first.start, end: 'present', quote: words(first.to + present.index + present[0].length) }
    : undefined;
};

/** `Tijdens mijn opleiding liep ik in 1998 stage als …`: all of it was then. */
const FINISHED = /\bliep ik\b.*\bstage\b|\bstage\b.*\bliep ik\b/i;

/** `Dat was van maart 2018 tot en met december 2022.`: when it was, in a sentence of its own. */
const WHEN = /^\s*(?:Dat (?:was|deed ik|duurde|bleef ik)|Ik (?:bleef|deed dat))\b/;

/** The words at the start of a paragraph that end with a sentence: the first, and a second where the first is a date alone. */
const opening = (text: string): string => {
  const stops = [...text.slice(0, SEARCHED).matchAll(/[.!?](?=\s+\p{Lu}|\s*$)/gu)].map(({ index }) => index);
  const first = stops.find((index) => WORKED.test(text.slice(0, index)));
  const then = first === undefined || !WHEN.test(text.slice(first + 1)) ? first : stops[stops.indexOf(first) + 1];
  return text.slice(0, then === undefined ? SEARCHED : then + 1);
};

/** `Gemeente Rotterdam gebiedsmanager`: the title follows with nothing between. */
const withoutTitle = (name: string): string => {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word) && titleWordAt(word) === 0);
  return at === -1 ? name : words.slice(0, at).join(' ');
};

/** The words without their dates: `was ik, van februari 2019 tot en met augustus 2022, jobcoach`; a name stays apart from what follows. */
const withoutDates = (text: string): string =>
  withoutPhrases(text, findPeriods(withRanges(text)).filter(isDated))
    .replace(/(?<=\s\p{Ll}+)\s*,\s*,\s*/gu, ' ')
    .replace(/\s*,\s*,\s*/g, ', ');

/** `Larcom in Ommen`: where an organisation is, is no part of its name. */
const withoutTown = (name: string): string => name.replace(/(?<=\p{L}{3}.*)\s(?:in|te)\s\p{Lu}[\p{L}-]+$/u, '');

/** A job that a paragraph tells in a sentence: `Van 2015 tot 2018 werkte ik als planoloog bij Gemeente Oost.` */
const toldIn = (section: Section, text: string, row: Row): Job | undefined => {
  const whole = opening(text);
  if (!WORKED.test(whole)) return undefined;
  const head = withoutDates(whole);
  const isNamed = (name: string): boolean => titleWordAt(name) !== -1 && isTitle(name);
  const title =
    named(WORKS_AS, head, isShort) ??
    named(AS, head, isTitle) ??
    named(BEING, head, isNamed) ??
    named(LATER, head, isNamed);
  const behind = title === undefined ? '' : head.slice(head.indexOf(title) + title.length);
  const found = OF.exec(behind)?.groups?.name ?? named(AT, head, isPlace);
  const employer = found === undefined ? undefined : withoutTown(withoutTitle(found));
  const period = periodIn(whole, row);
  if (title === undefined || (employer === undefined && period === undefined)) return undefined;
  const hours = jobHours({ ...row, text: whole, cells: [whole] });
  const rest = text.slice(whole.length).trim();
  return {
    title: quote(title, row),
    ...(employer === undefined ? {} : { employer: quote(employer, row) }),
    ...(period ? { period } : {}),
    ...(hours ? { hoursPerWeek: hours } : {}),
    kind: kindOf(section, head),
    description: rest === '' ? [] : toDescription([{ ...row, text: rest, cells: [rest] }]),
  };
};

/** The jobs that the paragraphs of a section tell in running text, in its order; a paragraph that tells none goes on about the one before. */
export const toldJobs = (section: Section): readonly Job[] => {
  const jobs: Job[] = [];
  for (const { text, row } of paragraphsOf(section.rows)) {
    const told = wordCount(text) < FEWEST_WORDS ? undefined : toldIn(section, text, row);
    const last = jobs.at(-1);
    // `Daarvoor was ik bij dezelfde werkgever testmanager`
    const same =
      told && !told.employer && /\bbij dezelfde\s\p{Ll}+/u.test(text.slice(0, SEARCHED)) ? last?.employer : undefined;
    if (told) jobs.push(same ? { ...told, employer: same } : told, ...furtherIn(section, text, row));
    else if (last) jobs[jobs.length - 1] = withMore(last, { ...row, text, cells: [text] });
  }
  return jobs;
};

const FEWEST_WORDS = 6;

/** The jobs that further sentences of a paragraph tell, each whole: `Mijn loopbaan begon in 1998 als … bij …, waar ik tot 2004 bleef.` */
const furtherIn = (section: Section, text: string, row: Row): readonly Job[] =>
  sentencesIn(text.slice(opening(text).length).trim()).flatMap((sentence) => {
    const job = toldIn(section, sentence, { ...row, moved: true });
    return job?.employer && job.period ? [job] : [];
  });

const withMore = (job: Job, row: Row): Job => {
  const period =
    job.period === undefined && WHEN.test(row.text) ? periodIn(row.text.slice(0, SEARCHED), row) : undefined;
  return { ...job, ...(period ? { period } : {}), description: [...job.description, ...toDescription([row])] };
};
