import type { Diploma, MonthRange } from '../domain/reading.ts';
import { ENDS_BEFORE_DATE, ENDS_IN_MONTH } from './broken-date.ts';
import type { EducationDraft } from './education-draft.ts';
import { languageNamed } from './language-names.ts';
import { intoCells, joinItems, listRows, withItems } from './list-rows.ts';
import { findPeriods } from './period-phrase.ts';
import type { ReadEducation } from './read-education.ts';
import type { Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { spacedItems } from './spaced-items.ts';
import { isStatus, isTitleRow, type ReadTraining, type TrainingEntry, toEntry, trainingsOf } from './training-entry.ts';
import { isCertificate, isTrainer } from './training-words.ts';
import { wordCount } from './words.ts';
import { joinWrapped } from './wrapped-cell.ts';

const MOST = 80;
const MOST_WORDS = 14;

/** A name goes on below under a list sign, or where the words show that it does; a line of its own is a course of its own. */
const goesOn = (row: Row, before: Row): boolean =>
  ENDS_BEFORE_DATE.test(before.text) ||
  (ENDS_IN_MONTH.test(before.text) && /^\d{4}\b/.test(row.text)) ||
  (!/^\(?\d{4}\)?$|^\d{4}\W{0,3}\s\p{L}/u.test(row.text) &&
    (before.bullet ||
      /^[\p{Ll}(\d&]/u.test(row.text) ||
      (before.text.includes(', ') && wordCount(row.text) === 1 && !isCertificate(row.text)) ||
      OPEN.test(before.text)));

const OPEN = /(?:[,&/-]|\s(?:en|of|van|voor|de|het|in|met|aan|op|bij|tot|and|of|for))$/i;

/** A job or running text ends a list of courses: it was brought here from another part of the page. */
const ends = (row: Row): boolean =>
  wordCount(row.text) > MOST_WORDS + 4 ||
  findPeriods(row.text).some((phrase) => 'end' in phrase && phrase.form !== 'single' && phrase.end === 'present');

const NONE = /^(?:geen|n\.?\s?v\.?\s?t\.?|niet van toepassing|none|op aanvraag|zie\b.*)$/i;

/** Addresses and running heads. */
const NO_COURSE =
  /@|\b0\d(?![-.]\d{1,2}[-.](?:19|20)\d\d)[\d\s-]{7,}|^(?:telefoon|e-?mail|woonplaats|geboren|geboortedatum|nationaliteit|rijbewijs|adres|curriculum vitae|lebenslauf|cv van)(?![\p{L}])|^\P{L}*\p{L}{1,2}\P{L}*$/iu;

const isEntry = (row: Row): boolean =>
  !isTitleRow(row) &&
  !NO_COURSE.test(row.text) &&
  languageNamed(row.text.split(/[\s:(]/)[0] ?? '') === undefined &&
  wordCount(row.text) <= MOST_WORDS &&
  !/[.!?]\s\p{Lu}|\p{Ll}{3}\.$/u.test(row.text) &&
  !NONE.test(row.text);

/** A date on a line of its own is that of the course before it, or, in a list that begins with one, of the next course. */
const entriesOf = (rows: readonly Row[], bare: boolean): readonly TrainingEntry[] => {
  const out: TrainingEntry[] = [];
  const entries = rows.map((row) => toEntry(row, bare));
  const dateFirst = entries[0]?.parts.length === 0;
  let date: MonthRange | undefined;
  for (const entry of entries) {
    const before = out.at(-1);
    if (entry.parts.some((part) => !isStatus(part))) {
      out.push(date ? { date, ...entry } : entry);
      date = undefined;
    } else if (dateFirst) date = entry.date;
    else if (before && !before.date && entry.date) out[out.length - 1] = { ...before, date: entry.date };
  }
  return out;
};

/** Whether years stand behind the names with nothing between: in most lines of the list. */
const hasBareYears = (rows: readonly Row[]): boolean =>
  rows.filter(({ text }) => /\p{L}\s(?:19|20)\d{2}$/u.test(text)).length * 2 > rows.length;

/** Words that come back behind the names of a list: who gave the courses. */
const trainersOf = (entries: readonly TrainingEntry[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const part of entries.flatMap(({ parts }) => parts.slice(1))) counts.set(part, (counts.get(part) ?? 0) + 1);
  return new Set([...counts].filter(([part, count]) => count > 1 || isTrainer(part)).map(([part]) => part));
};

const ofSection = (section: Section): readonly ReadTraining[] => {
  const listed = listRows(section, ends);
  const spaced = spacedItems(listed);
  const mayJoin = (row: Row, before: Row): boolean => spaced.has(row) || goesOn(row, before);
  const rows = joinWrapped(intoCells(joinItems(listed).filter(isEntry), OPEN), mayJoin);
  const entries = entriesOf(rows, hasBareYears(rows));
  const trainers = trainersOf(entries);
  return entries.flatMap((entry) => trainingsOf(entry, trainers));
};

/** An entry in a register among the personal data: `SKJ-registratie: 110012345`. */
const strays = ({ kind, rows }: Section): readonly ReadTraining[] =>
  kind === 'head' || kind === 'personal' || kind === 'other'
    ? rows
        .filter(({ text }) => wordCount(text) <= 6 && /registratie|\bregister/i.test(text) && isCertificate(text))
        .flatMap((row) => trainingsOf(toEntry(row, false), new Set()))
    : [];

const dateOf = ({ date }: EducationDraft): { readonly date?: MonthRange } => {
  const end = date?.doubtful ? undefined : date?.period?.end;
  return end === undefined || typeof end === 'string' ? {} : { date: end };
};

const amongEducation = ({ name, draft }: ReadEducation['courses'][number]): readonly ReadTraining[] => {
  const row = draft.rows.find(({ text }) => text.includes(name.text)) ?? draft.rows[0];
  const entry = row && toEntry(row, false);
  return entry ? trainingsOf({ ...dateOf(draft), ...entry }, new Set()) : [];
};

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The courses, certificates and registrations that a CV lists, each once; what is a diploma of a level is none. */
export const readTrainings = (
  sections: readonly Section[],
  education: readonly Diploma[],
  among: ReadEducation['courses'],
): readonly ReadTraining[] => {
  const listed = withItems(sections, 'courses')
    .filter(({ kind }) => kind === 'courses')
    .flatMap(ofSection);
  const all = [...listed, ...among.flatMap(amongEducation), ...sections.flatMap(strays)];
  const diplomas = new Set(education.map(({ name }) => keyOf(name.text)));
  const seen = new Map<string, ReadTraining>();
  for (const read of all) {
    const key = keyOf(read.training.name.text);
    if (!diplomas.has(key) && !seen.has(key)) seen.set(key, read);
  }
  return [...seen.values()].slice(0, MOST);
};
