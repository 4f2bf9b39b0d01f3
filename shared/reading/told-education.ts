import type { Diploma, Period } from '../domain/reading.ts';
import { paragraphsOf } from './description.ts';
import { isBareLevel, isCourse, levelOf, tellsLevel } from './education-level.ts';
import { statedStatus, statusOfYears } from './education-status.ts';
import { isInstitute } from './institute.ts';
import { findPeriods, withoutPhrases } from './period-phrase.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { sentencesIn } from './sentences.ts';
import { wordCount } from './words.ts';

const WHO = '(?:ik|hij|zij|ze)';
/** Somebody studied, or got a diploma. */
const STUDIED = new RegExp(
  String.raw`\b(?:studeerde|studeer|volgde|volg|deed|doorliep|(?:be)?haalde|rondde) ${WHO}\b|\b${WHO} (?:studeerde|volgde|doorliep|(?:be)?haalde|rondde)\b|\b(?:heb|heeft) (?:${WHO} )?.{0,60}\b(?:gestudeerd|behaald|afgerond|voltooid)\b|\bben ${WHO}\b.{0,40}\b(?:begonnen|gestart|afgestudeerd|gestopt)\b`,
  'iu',
);
const END = String.raw`(?=\s(?:aan|bij|op|in|van|te|met|na|af|haalde|behaalde|rondde|volgde|studeerde|behaald|afgerond|gestudeerd|gevolgd|gedaan)\s|(?<!-)\sen\s|\saf[.,;]|\s?[.,;:()]|$)`;
/** What was studied, by the words that lead to it. */
const NAMES: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:af)?studeerrichting\s(?<name>\p{Lu}[^.,;:()]{2,70}?)${END}`, 'u'),
  new RegExp(String.raw`\brichting\s(?<name>\p{Lu}[^.,;:()]{2,70}?)${END}`, 'u'),
  new RegExp(
    String.raw`\bstudeerde\b.{0,40}?\baf (?:in|als)\s(?:de\s|het\s)?(?<name>\p{L}[^.,;:()]{2,70}?)${END}`,
    'u',
  ),
  new RegExp(
    String.raw`\bstudeerde\b.{0,20}?\baf\b.{0,70}?\bin (?:de|het)\s(?<name>\p{Ll}[^.,;:()]{3,70}?)${END}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:opleiding|studie|studies)(?: tot| in)?\s(?<name>\p{L}[^.,;:()]{2,70}?)${END}`, 'iu'),
  new RegExp(
    String.raw`\b(?<name>(?:hbo|mbo|bachelor|master|doctoraal|hts|heao|mts|meao|pabo|lerarenopleiding|havo|vwo|mavo|vmbo|gymnasium|atheneum)\b(?:\s\([A-Za-z. ]{2,12}\))?(?:[\s-](?!aan\b|bij\b|in\s\p{Lu})[^.,;:()]{2,70}?)?)${END}`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:studeerde|volgde|deed) ${WHO}\s(?:de\s)?(?<name>\p{Lu}[^.,;:()]{2,70}?)${END}`, 'u'),
  /\b(?:[Ii]k studeerde|studeerde ik)\s(?<name>(?!af\b)\p{Ll}[^.,;:()]{3,60}?)(?=\s(?:aan|in)\s(?:de|het)\s\p{Lu}|[;.]|$)/u,
];
const PLACE =
  /\b(?:aan|bij|op)\s(?:de\s|het\s)?(?<name>\p{Lu}[^.,;:()]{1,80}?)(?=\s(?:studeerde|volgde|haalde|behaalde|ik|richting|de\s(?:[\p{L}-]+-)?opleiding|en\s(?=\p{Ll}))|\s?[.,;:()]|$)/gu;

/** `goesOn`: it goes on with a sentence that told of an education: `… en in 2013 de master …`. */
type Sentence = { readonly text: string; readonly row: Row; readonly goesOn?: true };

const sentencesOf = (rows: readonly Row[]): readonly Sentence[] =>
  paragraphsOf(rows).flatMap(({ text, row }) =>
    sentencesIn(text).flatMap((sentence) =>
      sentence
        .split(/\s+en\s+(?=(?:in|van)\s(?:\p{L}+\s)?(?:19|20)\d{2}\b|(?:daarna|vervolgens)\s(?:de|het)\s)/u)
        .map((part, index) => ({ text: part, row, ...(index > 0 ? { goesOn: true as const } : {}) })),
    ),
  );

const periodIn = ({ text, row }: Sentence): { readonly period: Period; readonly single: boolean } | undefined => {
  const [phrase] = findPeriods(text).filter((found) => 'start' in found);
  if (!phrase || !('start' in phrase) || phrase.doubtful) return undefined;
  const words = quote(text.slice(phrase.from, phrase.to), row);
  return { period: { start: phrase.start, end: phrase.end, quote: words }, single: phrase.form === 'single' };
};

/** The words without their dates: `studeerde ik van 1991 tot 1997 politicologie`. */
const withoutDates = (text: string): string =>
  withoutPhrases(
    text,
    findPeriods(text).filter(({ form }) => form === 'range'),
  );

const nameIn = (whole: string): string | undefined => {
  const text = withoutDates(whole);
  const name = NAMES.map((pattern) => pattern.exec(text)?.groups?.name?.trim()).find(
    (found) => found !== undefined && found !== '',
  );
  return name && name + (MORE.exec(text.slice(text.indexOf(name) + name.length))?.[0] ?? '');
};

/** `Culturele` and behind it `en Maatschappelijke Vorming`: a name goes on, where a sentence would with small letters. */
const MORE = /^ en(?: \p{Lu}[\p{L}-]+)+/u;

/** A sentence that tells how it ended, behind the one that tells of the education. */
const AFTERWARDS =
  /\b(?:diploma|behaald|behaalde|afgerond|rondde|afgestudeerd|studeerde .* af|gestopt|geslaagd|bul)\b/i;

const toldIn = (sentence: Sentence, next: Sentence | undefined): Diploma | undefined => {
  const { text, row } = sentence;
  const name = STUDIED.test(text) || sentence.goesOn ? nameIn(text) : undefined;
  if (name === undefined || isCourse(text)) return undefined;
  const institute = [...text.matchAll(PLACE)].map(({ groups }) => groups?.name ?? '').find(isInstitute);
  const level = levelOf(name, text);
  if (level === undefined) return undefined;
  const after = next !== undefined && AFTERWARDS.test(next.text) && !nameIn(next.text) ? next : undefined;
  const dated = periodIn(sentence);
  // `Later ben ik met een master gestopt.` does not say with which.
  if (isBareLevel(name.replace(/\sgestopt$/, '')) && !institute && !dated) return undefined;
  // What the sentence itself says of the end holds; the next one may tell of something else.
  const [told] = [sentence, after].flatMap((one) => {
    const found = one && statedStatus(one.text);
    return found && one ? [{ status: found.status, statusQuote: quote(found.words, one.row) }] : [];
  });
  const byYears = dated
    ? { status: statusOfYears(dated.period, dated.single), statusQuote: dated.period.quote }
    : { status: 'unclear' as const };
  return {
    name: quote(name, row),
    level,
    ...(told ?? byYears),
    ...(institute === undefined ? {} : { institute: quote(institute, row) }),
    ...(dated ? { years: yearsOf(dated) } : {}),
    lines: [quote(text, row)],
  };
};

const yearsOf = ({
  period,
  single,
}: {
  readonly period: Period;
  readonly single: boolean;
}): NonNullable<Diploma['years']> => {
  const { start, end, quote: words } = period;
  return { ...(single && end !== 'present' ? {} : { start }), end, quote: words };
};

/** Running text has sentences of so many words. */
const FEWEST_WORDS = 9;

/** A sentence that is an entry of a list all the same: `Daarvoor mbo Timmeren, niveau 2, bij Bouwmensen Helmond, van 1997 tot 1999.` */
const LED =
  /^(?:Daarvoor|Daarna|Eerder|Verder|Ook|Daarnaast|Vervolgens|Ten slotte|En)\s(?:(?:de|het|een)\s)?(?=\p{L})/u;

/** A sentence about the education before it. */
const ABOUT = /\b(?:gewaardeerd|vergelijkbaar|erkend|waardering)\b|^(?:propedeuse|diploma|scriptie|afgestudeerd)\b/i;

const isEntry = ({ text }: Sentence): boolean =>
  tellsLevel(text) &&
  !ABOUT.test(text) &&
  !isCourse(text.slice(0, 60)) &&
  (findPeriods(text).length > 0 || statedStatus(text) !== undefined);

/** The row of a sentence by itself. */
const rowOf = ({ text, row }: Sentence): Row => {
  const own = text.replace(LED, '').replace(/\.$/, '');
  return { ...row, text: own, cells: [own], bullet: false, moved: true };
};

/** What a section tells in running text: whole educations, and sentences that are entries of a list, as rows of their own. */
export type ToldEducation = {
  readonly diplomas: readonly Diploma[];
  readonly entries: readonly Row[];
  /** The other sentences, which may tell of courses. */
  readonly others: readonly Row[];
};

/**
 * The educations that a section tells in running text (`Van 1999 tot 2003 studeerde ik aan de HTS in Enschede, richting Waterbouwkunde.`);
 * nothing for a section that is a list, where no line has more than one sentence that tells of an education.
 */
export const toldEducations = ({ rows }: Pick<Section, 'rows'>): ToldEducation => {
  const sentences = sentencesOf(rows);
  const isTold = sentences.some(({ text }) => wordCount(text) >= FEWEST_WORDS && STUDIED.test(text));
  const inLine = Map.groupBy(sentences.filter(isEntry), ({ row }) => row);
  const isPlain = rows.every(({ cells, bullet }) => cells.length === 1 && !bullet);
  const isRunning = isPlain && [...inLine.values()].some((ofRow) => ofRow.length > 1);
  if (!isTold && !isRunning) return { diplomas: [], entries: [], others: [] };
  const told = sentences.map((sentence, index) => toldIn(sentence, sentences[index + 1]));
  const untold = sentences.filter((_, index) => !told[index]);
  return {
    diplomas: told.filter((diploma) => diploma !== undefined),
    entries: isRunning ? untold.filter(isEntry).map(rowOf) : [],
    others: isRunning ? untold.filter((sentence) => !isEntry(sentence)).map(rowOf) : [],
  };
};
