import type { Credential } from '../domain/further-facts.ts';
import type { MonthRange } from '../domain/reading.ts';
import { findPeriods } from './period-phrase.ts';
import { quote, type Row, wordCount } from './row.ts';
import type { Section } from './section-rows.ts';
import { isCertificate } from './training-words.ts';

/** Where a line speaks of the candidate's own papers: never a job, a referee or a hobby. */
const SECTIONS: ReadonlySet<Section['kind']> = new Set([
  'head',
  'personal',
  'profile',
  'courses',
  'education',
  'skills',
  'claims',
  'availability',
  'other',
]);

const PAPERS =
  /rijbewij|registratie|geregistreerd|register|certifica|gecertificeerd|licentie|bevoegd|diploma|\bpas\b|\bvog\b|driving licen[cs]e|nuffic|\bidw\b|waardering|gewaardeerd/i;

const UNTIL =
  /(?:geldig(?:heid)?(?:sduur)?\s*(?::\s*)?(?:is\s)?(?:tot|t\/m|t\.e\.m\.)(?: en met)?|verloopt(?: op| in| per)?|vervalt(?: op| in| per)?|(?:verloop|verval|eind)datum:?|verlopen(?: op| in| per| sinds)|loopt tot(?: en met)?|valid (?:until|through|till)|expires(?: on| in)?|exp\.?:?)\s*/i;
const EXPIRED =
  /\bverlopen\b|niet meer geldig|\b(?:is|zijn) vervallen\b|niet verlengd|uitgeschreven|doorgehaald|expired|geroyeerd/i;
const PENDING =
  /aangevraagd|aanvraag|in behandeling|\bbezig\b|lopend|wordt (?:behaald|afgerond|verwacht)|verwacht|gepland|\bgestart\b|in opleiding|nog niet|binnenkort|bereid|van plan|te behalen|wil\b/i;

const LONGEST = 400;
const MOST = 120;
const MOST_WORDS = 60;

const monthsIn = (text: string): MonthRange | undefined => {
  const [phrase] = findPeriods(text).filter((found) => 'start' in found && found.from <= 3);
  return phrase && 'start' in phrase && !phrase.doubtful ? phrase.start : undefined;
};

const givenIn = (text: string): MonthRange | undefined => {
  for (const phrase of findPeriods(text))
    if ('start' in phrase && !phrase.doubtful) return typeof phrase.end === 'string' ? phrase.start : phrase.end;
  return undefined;
};

const toCredential = (row: Row, kind: Section['kind']): Credential => {
  const text = row.cells.join(' | ').slice(0, LONGEST);
  const word = UNTIL.exec(text);
  const until = word ? monthsIn(text.slice(word.index + word[0].length)) : undefined;
  const given = givenIn(word ? text.slice(0, word.index) : text);
  const state = !until && EXPIRED.test(text) ? 'expired' : PENDING.test(text) ? 'pending' : undefined;
  return {
    quote: quote(row.text.slice(0, LONGEST), row),
    ...(given ? { given } : {}),
    ...(until ? { validUntil: until } : {}),
    ...(state ? { state } : {}),
    ...(kind === 'claims' ? { claimed: true } : {}),
  };
};

/** Other courses stand among the trainings, with all that their lines tell. */
const isPaper = (row: Row): boolean =>
  wordCount(row.text) <= MOST_WORDS && (PAPERS.test(row.text) || isCertificate(row.text));

/** Lines outside the jobs that name a certificate, registration or licence of the candidate, in reading order. */
export const readCredentials = (sections: readonly Section[]): readonly Credential[] =>
  sections
    .flatMap(({ kind, rows }) => (SECTIONS.has(kind) ? rows.filter(isPaper).map((row) => toCredential(row, kind)) : []))
    .slice(0, MOST);
