import type { Statements } from '../domain/reading.ts';
import { availableFrom, hoursOffered } from './availability.ts';
import { plainText } from './date-phrase.ts';
import { first, labelled, paragraphs, withWholeDates } from './offer-rows.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';

const SPOKEN_FOR = new Set(['head', 'personal', 'profile', 'availability', 'other', 'claims']);

const RATE_WORD = /uurtarief|\btarief\b|\bper uur\b|\bp\.?\/?u\b|hourly rate|\brate\b/;
const AMOUNT =
  /(?:€|eur(?:o)?)\s?(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,]*\d)|(\d{1,3}[.,]\d{2})\s?(?:€|euro|per uur)|(?:uurtarief|tarief)\s?:?\s?(\d{2,3}(?:[.,]\d{1,2})?)(?![\d])/;
const ADDED =
  /(exclusief|excl\b|excluding|zonder)|(inclusief|incl\b|including|all-?in)|(reis|fee|woon-werk|kilometer|travel|parkeer)/g;

/** Whether the words add costs to a rate: the last `excl.` or `incl.` before the word decides. */
export const addsCosts = (text: string): boolean => {
  let excluded = false;
  for (const [, without, included] of plainText(text).matchAll(ADDED)) {
    if (without) excluded = true;
    else if (included) excluded = false;
    else if (excluded) return true;
  }
  return false;
};

const rate = (row: Row): Statements['rate'] => {
  const text = plainText(row.text.slice(0, 600));
  const match = RATE_WORD.test(text) ? AMOUNT.exec(text) : null;
  const eur = Number((match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replace(',', '.'));
  if (!match || !(eur >= 10 && eur <= 500)) return undefined;
  return { eur, excludesTravel: addsCosts(text.slice(match.index)), quote: quote(row.text, row) };
};

const ZZP =
  /\bzzp(?!'?ers)(?:'?er)?\b|\bfreelance(?:r)?\b|\bzelfstandige\b(?! organisatie)|\bzelfstandig (?:professional|ondernemer|adviseur|gevestigd)|\bself-employed\b|\beenmanszaak\b/;
const EMPLOYEE =
  /\bin loondienst\b|\bvast dienstverband\b|\bdienstverband (?:bij|van|via)\b|\bdetachering\b|\bgedetacheerd\b(?! (?:geweest|als|naar))|\bin dienst (?:bij|van)\b|\bvia dienstverband\b|\bdienstverband\b|\bloondienst\b|\bpayroll\b/;
const DENIED =
  /\b(?:geen|niet|nooit|was|eerder|voorheen|destijds|gewerkt|jarenlang|vroeger|toen|begeleiden|begeleiding|gestart als|ooit|liever|wens|of)\b/;
/** The name of an agency, and a title, tell of no wish: `Brugwerk Detachering`, `Gedetacheerd doorstroomcoach`. */
const AGENCY = /\p{Lu}[\p{L}&-]*\sDetachering(?=$|[\s,.])|^Gedetacheerd\s\p{L}+$/gu;
const PAST = /(?:19|20)\d{2}/;

const engagement = (row: Row): Statements['engagement'] => {
  const text = plainText(row.text.slice(0, 600).replace(AGENCY, ' '));
  const free = ZZP.test(text);
  const employed = EMPLOYEE.test(text);
  const refused = /\b(?:geen|niet)\b.{0,20}\b(?:zzp|freelance|zelfstandig)/.test(text);
  if (refused) return employed ? { form: 'employee', quote: quote(row.text, row) } : undefined;
  if (free === employed || DENIED.test(text) || (PAST.test(text) && !/beschikbaar|sinds|vanaf/.test(text)))
    return undefined;
  return { form: free ? 'zzp' : 'employee', quote: quote(row.text, row) };
};

/** The name of an employer may hold `detachering`; only work for oneself shows in the header of a job. */
const freelance = (row: Row): Statements['engagement'] => {
  const found = engagement(row);
  return found?.form === 'zzp' ? found : undefined;
};

/** What a CV says of itself as an offer, outside its jobs, educations and references. `current`: headers of jobs that go on. */
export const readStatements = (sections: readonly Section[], current: readonly Row[]): Statements => {
  const own = sections.filter(({ kind }) => SPOKEN_FOR.has(kind) && kind !== 'claims');
  const stated = sections.filter(({ kind }) => kind === 'availability').flatMap((section) => paragraphs(section.rows));
  const lines = own.flatMap(({ heading, rows }) => (heading && !rows.includes(heading) ? [heading, ...rows] : rows));
  const about = [...labelled(lines.toSorted((a, b) => a.index - b.index)), ...stated];
  const rows = own.filter(({ kind }) => kind !== 'availability').flatMap((section) => withWholeDates(section.rows));
  const eur = first([...about, ...rows], rate);
  const from = first(about, (row) => availableFrom(row, true)) ?? first(rows, (row) => availableFrom(row, false));
  const hours = first(about, (row) => hoursOffered(row, true)) ?? first(rows, (row) => hoursOffered(row, false));
  const form = first([...about, ...rows], engagement) ?? first(current, freelance);
  return {
    ...(eur ? { rate: eur } : {}),
    ...(from ? { availableFrom: from } : {}),
    ...(hours ? { hoursPerWeek: hours } : {}),
    ...(form ? { engagement: form } : {}),
  };
};
