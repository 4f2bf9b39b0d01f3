import type { Contact } from '../domain/further-facts.ts';
import type { Quote } from '../domain/reading.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';

/** Sections in which the candidate's own address may stand; what else stands there must not be another person's. */
const OWN: ReadonlySet<Section['kind']> = new Set(['head', 'personal', 'availability']);
const ELSEWHERE: ReadonlySet<Section['kind']> = new Set([
  'profile',
  'skills',
  'languages',
  'interests',
  'other',
  'courses',
  'education',
]);
/** Words that show whose address it is: that of a referee, or of the agency that offers the candidate. */
const OF_ANOTHER =
  /\b(?:refer\p{L}*|contactpersoon|accountmanager|account manager|leidinggevende|teamleider|manager|directeur|hoofd|bureau|consultant bij|recruiter|intermediair)\b(?!.{0,3}$)/iu;
const LABELLED =
  /^(?:e-?mail(?:adres)?|mail|m|e|tel(?:efoon)?(?:nummer)?|t|mobiel|gsm|mobile|phone|contact(?:gegevens)?)\b/i;
const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}\s?@\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,3}\.\p{L}{2,24}(?![\p{L}\d@])/gu;
/** What may stand before an address that takes up a line. */
const ALONE = '^(?:e-?mail(?:adres)?|mail|contact|[em])?\\s*[:|.]?\\s*';
/** An address whose end ran on to the next line: there is no dot behind the sign yet, or nothing behind the last dot. */
const OPEN_EMAIL = new RegExp(
  `${ALONE}([\\p{L}\\d][\\p{L}\\d._%+-]{0,63}@(?:[\\p{L}\\d-]{0,63}|[\\p{L}\\d.-]{0,63}\\.))$`,
  'iu',
);
const EMAIL_REST = /^[\p{Ll}\d.-][\p{Ll}\d.-]{0,40}(?=$|\s)/u;
/** The first part of an address, where the sign itself stands on the next line. */
const EMAIL_START = new RegExp(`${ALONE}([\\p{L}\\d%+-]{1,40}(?:[._][\\p{L}\\d%+-]{0,40}){1,4})$`, 'iu');
const BEFORE_SIGN = /^(?:@|[\p{Ll}\d._%+-]{1,40}@)\S{3,60}/u;
const PHONE =
  /(?<![\d\p{L}/.-])(?:(?:\+|00)[1-9]\d{0,2}[\s-]{0,2}(?:\(0\)\s?)?|\(?0)[1-9](?:[\s().–-]{0,3}\d){7,9}(?![\d/]|-\d)/gu;
const DATE = /\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}|(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}/;
const MOST = 4;
const LONGEST = 400;

const digitsOf = (text: string): string => text.replace(/\(0\)/g, '').replace(/\D/g, '');

/** A Dutch number has ten digits; one with a country code eight to thirteen. */
const isPhone = (text: string): boolean => {
  const digits = digitsOf(text);
  if (DATE.test(text)) return false;
  return /^\s*(?:\+|00)/.test(text) ? digits.length >= 10 && digits.length <= 15 : digits.length === 10;
};

const emailsIn = (text: string): readonly string[] => [...text.matchAll(EMAIL)].map(([found]) => found);

const phonesIn = (text: string): readonly string[] =>
  [...text.matchAll(PHONE)].map(([found]) => found.trim()).filter(isPhone);

/** An address that a narrow column breaks: its two halves as one, where together they make an address. */
const acrossLines = ({ text, page, index, moved }: Row, next: Row | undefined): string | undefined => {
  if (!next || next.page !== page || next.index !== index + 1 || moved || next.text.length > 60) return undefined;
  const open = OPEN_EMAIL.exec(text)?.[1];
  if (open !== undefined) return whole(open, EMAIL_REST.exec(next.text)?.[0]);
  const sign = BEFORE_SIGN.exec(next.text)?.[0];
  const start = sign === undefined ? undefined : EMAIL_START.exec(text)?.[1];
  return start !== undefined && (/[._]$/.test(start) || sign?.startsWith('@')) ? whole(start, sign) : undefined;
};

const whole = (start: string, rest: string | undefined): string | undefined =>
  rest !== undefined && emailsIn(start + rest)[0] === start + rest ? start + rest : undefined;

const emailOf = (row: Row, next: Row | undefined): readonly string[] => {
  const broken = acrossLines(row, next);
  return broken === undefined ? emailsIn(row.text.slice(0, LONGEST)) : [broken];
};

const unique = (quotes: readonly Quote[], keyOf: (text: string) => string): readonly Quote[] => {
  const seen = new Map<string, Quote>();
  for (const words of quotes) if (!seen.has(keyOf(words.text))) seen.set(keyOf(words.text), words);
  return [...seen.values()].slice(0, MOST);
};

const isOwn = ({ text }: Row): boolean => text.length <= LONGEST && !OF_ANOTHER.test(text);

const contactIn = (rows: readonly Row[]): Contact => {
  const emails = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!isOwn(row) || (before && acrossLines(before, row) !== undefined)) return [];
    return emailOf(row, rows[index + 1]).map((text) => quote(text, row));
  });
  const phones = rows.filter(isOwn).flatMap((row) => phonesIn(row.text).map((text) => quote(text, row)));
  return {
    emails: unique(emails, (text) => text.toLowerCase()),
    phones: unique(phones, (text) => digitsOf(text).slice(-9)),
  };
};

/**
 * Where the candidate can be reached: addresses and numbers at the head or among the personal data, else on a line elsewhere that is
 * labelled or holds nothing more. Those of referees and agencies are left out. For letters only.
 */
export const readContact = (sections: readonly Section[]): Contact | undefined => {
  const own = contactIn(sections.filter(({ kind }) => OWN.has(kind)).flatMap(({ rows }) => rows));
  const bare = sections
    .filter(({ kind }) => ELSEWHERE.has(kind))
    .flatMap(({ rows }) => rows)
    .filter(({ text }) => LABELLED.test(text) || text.split(' ').length <= 3 || /[|·•]/.test(text));
  const other = own.emails.length > 0 && own.phones.length > 0 ? undefined : contactIn(bare);
  const emails = own.emails.length > 0 ? own.emails : (other?.emails ?? []);
  const phones = own.phones.length > 0 ? own.phones : (other?.phones ?? []);
  return emails.length + phones.length > 0 ? { emails, phones } : undefined;
};
