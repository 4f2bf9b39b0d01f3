import type { Credential } from '../domain/further-facts.ts';
import type { MonthRange } from '../domain/reading.ts';
import { ENDS_BEFORE_DATE, ENDS_IN_MONTH } from './broken-date.ts';
import { monthNamed } from './month-names.ts';
import { findPeriods } from './period-phrase.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { sentencesIn } from './sentences.ts';
import type { ReadTraining } from './training-entry.ts';
import { isCertificate } from './training-words.ts';
import { wordCount } from './words.ts';
import { joinWrapped } from './wrapped-cell.ts';

/** Where a line speaks of the candidate's own papers: never a job, a referee or a hobby. */
const SECTIONS: ReadonlySet<Section['kind']> = new Set([
  'head',
  'personal',
  'profile',
  'courses',
  'education',
  'skills',
  'languages',
  'claims',
  'availability',
  'other',
]);

const PAPERS =
  /rijbewij|registratie|geregistreerd|register|certifica|gecertificeerd|\b(?:basis|staats|vak)?examen\b|licentie|bevoegd|diploma|\bpas\b|\bvog\b|driving licen[cs]e|opsporingsambtenaar|\bbeëdigd|\bakte\b|geldig (?:tot|t\/m)|nuffic|\bidw\b|waardering|gewaardeerd/i;

const UNTIL =
  /(?:(?<=\bvca(?:[ -](?:vol|basis|b))? )tot|loopt (?:tot|door tot)(?: en met)?|geldig(?:heid)?(?:sduur)?\s*(?::\s*)?(?:is\s)?(?:tot|t\/m|t\.e\.m\.)(?: en met)?|verloopt(?: op| in| per)?|vervalt(?: op| in| per)?|(?:verloop|verval|eind)datum:?|verlopen(?: op| in| per| sinds)|loopt tot(?: en met)?|ingeschreven (?:tot(?: en met)?|t\/m)|her(?:registratie|certificering)\s(?:vóór|voor|uiterlijk(?: op| in)?)|valid (?:until|through|till)|expires(?: on| in)?|exp\.?:?)\s*/i;
const EXPIRED =
  /\bverlopen\b|niet meer geldig|\b(?:is|zijn) vervallen\b|niet verlengd|uitgeschreven|doorgehaald|expired|geroyeerd/i;
const PENDING =
  /aangevraagd|\bbezig\b|\b(?:op dit moment|momenteel|thans) (?:volg|doe|ben)\b|\b(?:volg|doe) (?:ik|zij|hij|ze)? ?(?:op dit moment|momenteel|nu)\b|\blopende?\b|\bloopt\b(?! (?:tot|door|t\/m))|wordt (?:behaald|afgerond|verwacht)|\bverwacht\b|gepland|\bgestart\b|in opleiding|nog niet|(?:geen|zonder) (?:examen|diploma|certificaat)|niet (?:afgerond|behaald|gehaald|geslaagd)|binnenkort|te behalen|\bstart (?:in |per |op )?(?:\d{1,2} )?(?:\p{L}+ )?20\d\d|ingeschreven voor/iu;
/** Words that a course may have in its name. */
const PERHAPS_PENDING = /aanvraag|in behandeling|verwacht|bereid|van plan|wil\b/i;

const LONGEST = 400;
const MOST = 120;
const MOST_WORDS = 60;

const monthsIn = (text: string): MonthRange | undefined => {
  const [phrase] = findPeriods(text).filter((found) => 'start' in found && found.from <= 3);
  return phrase && 'start' in phrase && !phrase.doubtful ? phrase.start : undefined;
};

/** Papers are valid for years to come, where other dates of a CV are slips: `t/m 30-09-2032`, `08/2031`, `november 2035`, `2033`. */
const LATER =
  /^(?:(?:\d{1,2}[-./]\s?)?(?<month>0?[1-9]|1[0-2])[-./]|(?<name>jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?\s)?(?<year>20[2-6]\d)\b/iu;

const laterMonthIn = (text: string): MonthRange | undefined => {
  const { month, name, year } = LATER.exec(text.replace(/^\d{1,2}\s(?=\p{L})/u, ''))?.groups ?? {};
  if (year === undefined) return undefined;
  const number = month === undefined ? monthNamed(name?.toLowerCase() ?? '') : Number(month);
  const at = (which: number): MonthRange['earliest'] =>
    `${Number(year)}-${String(which).padStart(2, '0')}` as MonthRange['earliest'];
  return number === 0 ? { earliest: at(1), latest: at(12) } : { earliest: at(number), latest: at(number) };
};

/** Words for a paper that was given again: the last date is the one that counts. */
const AGAIN = /hercertific|herhal|verleng|vernieuw|laatst|opnieuw|heraf/i;

const givenIn = (text: string): MonthRange | undefined => {
  const found = findPeriods(text);
  for (const phrase of AGAIN.test(text) ? found.toReversed() : found)
    if ('start' in phrase && !phrase.doubtful) return typeof phrase.end === 'string' ? phrase.start : phrase.end;
  return undefined;
};

/** `geldig tot 03-2031` on a line of its own, below the paper that it is about. */
const ONLY_VALIDITY = /^\(?(?:geldig|verloopt|vervalt|loopt|verloopdatum|vervaldatum|valid)\b.{3,40}$/i;

/** `Deze training volg ik op dit moment`, `Bezig, examen in december`: about the line above. */
const ABOUT_ABOVE = /^(?:(?:deze|die) (?:training|cursus|opleiding|studie)|(?:nog )?(?:bezig|lopend|in opleiding))\b/i;

/** The rows below which stands how long they are valid, or what became of them, each as one row with that. */
const withLineBelow = (sections: readonly Section[]): ReadonlyMap<Row, Row> =>
  new Map(
    sections.flatMap(({ rows }) =>
      rows.flatMap((row, index): readonly (readonly [Row, Row])[] => {
        const next = rows[index + 1];
        const isBelow = next !== undefined && next.page === row.page && next.index === row.index + 1;
        const isValid = isBelow && ONLY_VALIDITY.test(next.text) && UNTIL.test(next.text) && !UNTIL.test(row.text);
        return isValid || (isBelow && ABOUT_ABOVE.test(next.text))
          ? [[row, { ...row, text: `${row.text} ${next.text}`, cells: [...row.cells, ...next.cells] }]]
          : [];
      }),
    ),
  );

/** The rows that go on below in a narrow column, each as one row with that. */
const withLines = (sections: readonly Section[]): readonly (readonly [Row, Row])[] =>
  sections
    .filter(({ kind }) => kind === 'courses')
    .flatMap(({ rows }) => {
      const byIndex = new Map(rows.map((row) => [row.index, row]));
      return joinWrapped(rows, goesOn).flatMap((joined): readonly (readonly [Row, Row])[] => {
        const first = byIndex.get(joined.index);
        return first && joined.text.length > first.text.length ? [[first, joined]] : [];
      });
    });

/** What a line tells. `named`: the names of courses in it. */
const toCredential = (row: Row, kind: Section['kind'], named: readonly string[] = []): Credential => {
  const text = row.cells.join(' | ').slice(0, LONGEST);
  const around = named.reduce((left, name) => left.replace(name, ''), text);
  const isPending = PENDING.test(text) || PERHAPS_PENDING.test(isPaper(row) ? text : around);
  const word = UNTIL.exec(text);
  const behind = word ? text.slice(word.index + word[0].length) : '';
  const until = laterMonthIn(behind) ?? monthsIn(behind);
  const given = givenIn(word ? text.slice(0, word.index) : text);
  const state = !until && EXPIRED.test(text) ? 'expired' : isPending ? 'pending' : undefined;
  return {
    quote: quote(row.text.slice(0, LONGEST), row),
    ...(given ? { given } : {}),
    ...(until ? { validUntil: until } : {}),
    ...(state ? { state } : {}),
    ...(kind === 'claims' ? { claimed: true } : {}),
    ...(named.length > 0 ? { course: true } : {}),
  };
};

/** `Uitgegeven december 2020, geldig tot en met november 2025`: a sentence about the paper before it. */
const ABOUT_BEFORE = /^(?:uitgegeven|afgegeven|geldig|verloopt|verlopen|vervalt|behaald|registratienummer|nummer)\b/i;

const withFollowing = (parts: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (const part of parts) {
    if (out.length > 0 && ABOUT_BEFORE.test(part)) out[out.length - 1] = `${out.at(-1)} ${part}`;
    else out.push(part);
  }
  return out;
};

/** `VCA (2024) · Kleurkeur (2023) · BHV (verlopen)`: each paper by itself, where what is said of one would hold for all. */
const eachPaper = (row: Row): readonly Row[] => {
  const parts = withFollowing(row.text.split(/\s[·•]\s|;\s/).flatMap(sentencesIn));
  const isDated = (row.text.match(/\b(?:19|20)\d{2}\b/g) ?? []).length > 1;
  const isMixed =
    parts.length > 1 && (isDated || EXPIRED.test(row.text) || PENDING.test(row.text) || UNTIL.test(row.text));
  return isMixed ? parts.map((text) => ({ ...row, text, cells: [text], moved: true as const })) : [row];
};

/** Words that a line on a paper must go on behind: `geldig tot en met` over `november 2025`. */
const OPEN_LINE =
  /(?:[,&/-]|\s(?:en|of|van|voor|de|het|in|op|bij|tot|met|per|uitgegeven|afgegeven|geldig|behaald|verloopt|loopt))$/i;

const goesOn = (row: Row, before: Row): boolean =>
  OPEN_LINE.test(before.text) ||
  ENDS_IN_MONTH.test(before.text) ||
  ENDS_BEFORE_DATE.test(before.text) ||
  /^\p{Ll}/u.test(row.text);

const isPaper = (row: Row): boolean =>
  wordCount(row.text) <= MOST_WORDS && (PAPERS.test(row.text) || isCertificate(row.text));

/** Lines outside the jobs that name a course, certificate, registration or licence of the candidate: those of the courses, and then the others. */
export const readCredentials = (
  sections: readonly Section[],
  courses: readonly ReadTraining[] = [],
): readonly Credential[] => {
  const rows = [...Map.groupBy(courses, ({ row }) => row)];
  const whole = new Map([...withLines(sections), ...withLineBelow(sections)]);
  const told = rows.flatMap(([row, read]): readonly Credential[] => {
    const papers = eachPaper(whole.get(row) ?? row);
    const names = read.map(({ training }) => training.name.text);
    if (papers.length > 1)
      return papers.map((paper) =>
        toCredential(
          paper,
          'courses',
          names.filter((name) => paper.text.includes(name)),
        ),
      );
    const line = toCredential(whole.get(row) ?? row, 'courses', names);
    // A date on a line of its own is that of the course before it.
    const date = read.find(({ training }) => training.date)?.training.date;
    if (!date || line.given || line.validUntil) return [line];
    return /\b(?:geldig|loopt) (?:tot|t\/m)(?: en met)?$/i.test(row.text)
      ? [{ ...line, validUntil: date }]
      : [{ ...line, given: date }];
  });
  const listed = new Set(courses.map(({ row }) => row));
  const isTold = (row: Row) =>
    listed.has(row) || told.some(({ quote }) => quote.page === row.page && quote.text.includes(row.text));
  const others = sections.flatMap(({ kind, rows: own }) =>
    SECTIONS.has(kind)
      ? joinWrapped(own, goesOn)
          .filter((row) => isPaper(row) && !isTold(row))
          .flatMap((row) => eachPaper(whole.get(row) ?? row).map((paper) => toCredential(paper, kind)))
      : [],
  );
  const loose = sections.flatMap(({ kind, rows: own }) => (LOOSE.has(kind) ? own.filter(isLoose) : []));
  return [
    ...[...others, ...told].slice(0, MOST),
    ...loose
      .filter((row) => !isTold(row))
      .slice(0, MOST_LOOSE)
      .map((row) => ({ quote: quote(row.text.slice(0, LONGEST), row), loose: true })),
  ];
};

/** Where short lines may name a paper without a word that says so: lists of skills, and what was not understood. */
const LOOSE: ReadonlySet<Section['kind']> = new Set(['skills', 'other', 'courses']);
/** Who the candidate is, is for letters only. */
const PERSONAL =
  /@|gebore|geboorte|adres|woonplaats|telefoon|mobiel|nationaliteit|burgerlijk|postcode|linkedin|\b0\d(?![-.]\d{1,2}[-.](?:19|20)\d\d)[\d\s-]{7,}|\b\d{4}\s?[A-Z]{2}\b/i;
const MOST_LOOSE = 60;
const MOST_LOOSE_WORDS = 15;

const isLoose = (row: Row): boolean =>
  !isPaper(row) &&
  !PERSONAL.test(row.text) &&
  wordCount(row.text) <= MOST_LOOSE_WORDS &&
  /\p{L}{2}/u.test(row.text) &&
  !/\p{Ll}{3}\.$/u.test(row.text);
