import type { Training } from '../domain/further-facts.ts';
import type { MonthRange } from '../domain/reading.ts';
import { OWN_YEAR } from './own-year.ts';
import { findPeriods, type PeriodPhrase } from './period-phrase.ts';
import { quote, type Row } from './row.ts';
import { isCertificate, isTrainer, trainingKind } from './training-words.ts';

/** A course, and the row that tells of it. */
export type ReadTraining = { readonly training: Training; readonly row: Row };

/** One course as its line tells it, before the list is looked at as a whole. */
export type TrainingEntry = { readonly parts: readonly string[]; readonly row: Row; readonly date?: MonthRange };

const LABEL =
  /^(?:cursus|training|opleiding|certificaat|naam|titel|course|certificate|registratie|onderwerp|diploma)\s*:\s*|^(?:cursus|training|workshop)\s(?=\p{Lu}\p{Ll})/iu;
const TITLES =
  /^(?:omschrijving|jaar|datum|periode|cursus(?:sen)?|training(?:en)?|opleiding|naam|instituut|instelling|certificaat|titel|organisatie|resultaat|diploma|year|course|training|institute|opleider|aanbieder)$/i;
const STATUS =
  /^(?:(?:met |diploma |getuigschrift )?(?:certificaat|certificate|diploma|getuigschrift|bewijs van deelname)(?:\s(?:behaald|ontvangen|ja))?|(?:afgerond|behaald|gecertificeerd|voltooid|gevolgd|gehaald)(?: in.*| op.*)?|lopend|jaarlijks\w*.*|herhaling(?:\s.*)?|geldig.*|verlopen.*|\d+ (?:dagen|dag|uur|dagdelen|weken|maanden)|\d-daags|online|e-learning|in company|ja|nee|completed|with certificate|registratienummer.*|(?:nr|nummer)\.?\s.*)$/i;

/** Whether words only tell how a course ended, or how long it took. */
export const isStatus = (part: string): boolean => STATUS.test(part.replace(/[()]/g, '').trim());

/** Whether a row holds the titles of columns. */
export const isTitleRow = ({ text, cells }: Row): boolean =>
  cells.every((cell) => TITLES.test(cell)) ||
  (cells.length === 1 && text.split(' ').every((word) => TITLES.test(word)));

const monthsOf = (phrase: PeriodPhrase): MonthRange | undefined => {
  if (!('start' in phrase) || phrase.doubtful) return undefined;
  return typeof phrase.end === 'string' ? phrase.start : phrase.end;
};

/** Words for a paper that was given, before its date on a line of their own. */
const GIVEN = /^(?:behaald|gehaald|afgerond|voltooid|herhaald|herhaling|verlengd|gevolgd)(?:\s(?:in|op))?$/i;

const standsApart = (text: string, { from, to }: PeriodPhrase): boolean => {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  if (before === '' || GIVEN.test(before)) return after === '' || /^[|:,.)–-]|^\p{L}/u.test(after);
  return /[|,(:;–-]$/.test(before) && (after === '' || /^[|,).;–-]/.test(after));
};

/** The date in a line: at its start, or behind a comma, a bracket or a gap; a year that is part of a name is none. */
const dateIn = (text: string, bare: boolean): PeriodPhrase | undefined => {
  if (!/\d{2}/.test(text)) return undefined;
  const found = findPeriods(text).filter((phrase) => 'start' in phrase);
  const apart = found.find((phrase) => standsApart(text, phrase));
  const last = found.at(-1);
  const ends = bare && last && last.to === text.length && !OWN_YEAR.test(text.slice(0, last.from)) ? last : undefined;
  return apart ?? ends;
};

const tidied = (part: string): string =>
  part
    .replace(/\s*:\s*[\d\s.-]+$/, '')
    .replace(/^[\s,;:|)}\]–—-]+|[\s,;:|(–—-]+$/gu, '')
    .replace(LABEL, '')
    .replace(/^\{\s*/, '');

/** Brackets that only tell of a certificate or a length are no part of a name. */
const withoutAside = (part: string): string =>
  part.replace(/\s*\(([^()]*)\)$/, (whole, words: string) =>
    STATUS.test(words.trim()) || /^\d/.test(words) ? '' : whole,
  );

/** A line as an entry; `bare`: in this list a year stands behind the name with no sign between them. */
export const toEntry = (row: Row, bare: boolean): TrainingEntry => {
  const text = row.cells.join(' | ');
  const phrase = dateIn(text, bare);
  const rest = phrase ? `${text.slice(0, phrase.from)}|${text.slice(phrase.to)}` : text;
  const date = phrase && monthsOf(phrase);
  const parts = rest
    .split(/\s*\|\s*|,\s+|\s[–—-]\s|;\s*/)
    .map(tidied)
    .filter((part) => /\p{L}/u.test(part));
  return { parts, row, ...(date ? { date } : {}) };
};

const named = (name: string, { parts, row, date }: TrainingEntry, institute?: string): ReadTraining => ({
  training: {
    name: quote(withoutAside(name), row),
    kind: trainingKind(parts.length <= 3 && /certific/i.test(row.text) ? `${name} certificaat` : name),
    ...(date ? { date } : {}),
    ...(institute ? { institute: quote(institute, row) } : {}),
  },
  row,
});

/** A name goes on behind a comma in small letters: `Oplossingsgericht werken, verdieping`. */
const wholeNames = ({ parts, row }: TrainingEntry): readonly string[] => {
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || STATUS.test(second) || !/^\p{Ll}/u.test(second)) return parts;
  const whole = `${first}, ${second}`;
  return row.text.includes(whole) ? [whole, ...others] : parts;
};

/**
 * The courses of an entry: one with who gave it, or each of a list in one line. `trainers`: words that other lines of the list have
 * in the place of the institute.
 */
export const trainingsOf = (entry: TrainingEntry, trainers: ReadonlySet<string>): readonly ReadTraining[] => {
  const [name, ...others] = wholeNames(entry).filter((part) => !isStatus(part));
  if (name === undefined) return [];
  const institute = others.find((part) => trainers.has(part) || isTrainer(part));
  const more = others.filter((part) => part !== institute && /^[\p{Lu}\d]/u.test(part));
  const listed = institute === undefined && more.length === others.length && isList(name, more, entry.row);
  return [named(name, entry, institute), ...(listed ? more.map((part) => named(part, entry)) : [])];
};

const isList = (name: string, more: readonly string[], { cells }: Row): boolean =>
  cells.length === 1 && (more.length >= 2 || (more.length === 1 && [name, ...more].some(isCertificate)));
