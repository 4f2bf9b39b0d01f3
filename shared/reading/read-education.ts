import type { Diploma, Period, Quote } from '../domain/reading.ts';
import { type EducationDraft, toDrafts } from './education-draft.ts';
import { isCourse, levelOf, tellsLevel } from './education-level.ts';
import { institutesIn } from './education-manner.ts';
import { nameOf, withBracket } from './education-name.ts';
import type { Part } from './education-part.ts';
import { statedStatus, statusOfYears } from './education-status.ts';
import { instituteKind } from './institute.ts';
import type { RowPeriod } from './period-part.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { isCertificate } from './training-words.ts';
import { wordCount } from './words.ts';

const MOST = 40;

type Status = Pick<Diploma, 'status'> & { readonly statusQuote?: Quote };

const YES_OR_NO = /^(?:ja|nee|neen|yes|no)$/i;

const statusOf = ({ rows, parts, date, dateRow }: EducationDraft): Status => {
  const answer = parts.find(({ text, kind }) => kind === 'status' && YES_OR_NO.test(text));
  if (answer) {
    const status = /^(?:ja|yes)$/i.test(answer.text) ? 'completed' : 'not-completed';
    return { status, statusQuote: quote(answer.text, answer.row) };
  }
  const stated = rows.flatMap((row) => {
    const found = statedStatus(row.text);
    return found ? [{ ...found, row }] : [];
  });
  const denied =
    stated.find(({ status }) => status === 'not-completed') ?? stated.find(({ status }) => status === 'ongoing');
  const best = denied ?? stated[0];
  if (best) return { status: best.status, statusQuote: quote(best.words, best.row) };
  if (!date?.period || !dateRow) return { status: 'unclear' };
  return { status: ofYears(date.period, date), statusQuote: quote(date.words, dateRow) };
};

const ofYears = (period: Period, date: RowPeriod): Diploma['status'] => {
  if (date.doubtful) return 'unclear';
  return /(?:sinds|vanaf|from|since)\s/i.test(date.words) || /[-–—]\s*$/.test(date.words)
    ? 'ongoing'
    : statusOfYears(period, date.single);
};

const yearsOf = ({ date }: EducationDraft): Pick<Diploma, 'years'> => {
  if (!date?.period) return {};
  const { start, end, quote: words } = date.period;
  return { years: { ...(date.single && end !== 'present' ? {} : { start }), end, quote: words } };
};

const textOf = ({ rows }: EducationDraft, length: number): string =>
  rows
    .map(({ text }) => text)
    .join(' ')
    .slice(0, length);

/** `Hogeschool Leiden. Diploma behaald.`: the next sentence is no part of a name. */
const AFTER_STOP = /(?<=\p{L}{4})\.(?:\s.*)?$/u;

/** Words for how it ended that stand behind the institute with nothing between. */
const TAIL = /\s(?:cum laude|diploma|getuigschrift|voortijdig|niet|geslaagd|afgerond|behaald|zonder|ja|nee)(?:\s.*)?$/;

const toDiploma = (draft: EducationDraft, institute: Part | undefined): Diploma | undefined => {
  const name = nameOf(draft, institute);
  if (!name || wordCount(name.text) > 16) return undefined;
  const level = levelOf(name.text, textOf(draft, 2000));
  const direction = directionIn(draft, name);
  return {
    name: quote(withBracket(name), name.row),
    ...(direction ? { direction } : {}),
    ...(level ? { level } : {}),
    ...statusOf(draft),
    ...(institute ? { institute: quote(institute.text.replace(TAIL, '').replace(AFTER_STOP, ''), institute.row) } : {}),
    ...yearsOf(draft),
    ...linesOf(draft, name),
  };
};

const MOST_LINES = 6;

const linesOf = ({ rows }: EducationDraft, name: Part): Pick<Diploma, 'lines'> => {
  const more = rows.filter(({ text }) => text !== name.text && /\p{L}{3}/u.test(text.replace(name.text, '')));
  return more.length === 0 ? {} : { lines: more.slice(0, MOST_LINES).map((row) => quote(row.text, row)) };
};

const DIRECTION =
  /^(?:afstudeer|hoofd)?(?:richting|profiel|specialisatie|variant|differentiatie|track|uitstroom(?:profiel|richting))\b:?\s+\p{L}/iu;

/** A part of its own that tells what an education was mostly about. */
const directionIn = ({ parts }: EducationDraft, name: Part): Quote | undefined => {
  const part = parts.find((one) => one !== name && DIRECTION.test(one.text) && !name.text.includes(one.text));
  return part && quote(part.text, part.row);
};

const isShortProgramme = (name: string): boolean =>
  (isCourse(name) && !/post-?\s?hbo|post-?\s?bachelor/i.test(name)) || isCertificate(name);

/** Running text, what the tender asks for, and addresses. */
const NO_EDUCATION =
  /^(?:ik|mijn|minimaal|aantoonbare|collega'?s)\s|^[\s.,;:-]*(?:afstudeer(?:opdracht|onderzoek|stage|scriptie|werk)|scriptie|minor|keuzevak)|^(?:basisschool|lagere school|basisonderwijs|kleuterschool)|werk-? en denkniveau|\S@\S/i;

/** Whether words in a list of educations surely are one: a level, an institute, years, or a word for how it ended. */
const isTelling = (diploma: Diploma, draft: EducationDraft): boolean =>
  !NO_EDUCATION.test(diploma.name.text) &&
  (diploma.level !== undefined ||
    diploma.institute !== undefined ||
    (draft.date?.period !== undefined && (!draft.date.single || statedStatus(textOf(draft, 600)) !== undefined)));

/** Whether words among courses are an education all the same: a level, or years at a school that gives degrees and a word on the diploma. */
const isDegree = (diploma: Diploma, draft: EducationDraft): boolean =>
  !isCourse(diploma.name.text) &&
  (tellsLevel(diploma.name.text) ||
    (diploma.level !== undefined &&
      diploma.institute !== undefined &&
      draft.date?.period !== undefined &&
      (!draft.date.single || /diploma|getuigschrift|afgestudeerd|cum laude/i.test(textOf(draft, 600)))));

/** `Effectief adviseren, Boertien, 2016`: one year, and no word for a level, a school or a diploma. */
const isWithoutLevel = ({ level, institute }: Diploma, draft: EducationDraft): boolean => {
  const school = institute === undefined ? undefined : instituteKind(institute.text);
  const isSchool = school !== undefined && school !== 'any';
  return (
    level === undefined && draft.date?.single === true && !isSchool && statedStatus(textOf(draft, 600)) === undefined
  );
};

/** What a list of educations holds: diplomas of a level, and the courses among them with their lines. */
export type ReadEducation = {
  readonly diplomas: readonly Diploma[];
  readonly courses: readonly { readonly name: Quote; readonly draft: EducationDraft }[];
};

const CONTACT =
  /\S@\S|^(?:woonplaats|telefoon|e-?mail|geboren|geboortedatum|nationaliteit|rijbewijs|adres)(?![\p{L}])/iu;

/** What stands below an address was brought here from another part of the page: only a name that tells its level counts. */
const isMisplaced = (draft: EducationDraft, address: Row | undefined, name: string): boolean =>
  address !== undefined && (draft.rows[0]?.index ?? 0) > address.index && !tellsLevel(name);

/** The educations of one section. Courses are apart; under a heading for courses, all that names no level is one. */
export const readEducation = ({ kind, heading, rows }: Pick<Section, 'kind' | 'heading' | 'rows'>): ReadEducation => {
  const address = rows.find(({ text }) => CONTACT.test(text));
  const drafts = toDrafts(address ? rows.filter(({ text }) => !CONTACT.test(text)) : rows);
  const institutes = institutesIn(drafts);
  const diplomas: Diploma[] = [];
  const courses: { readonly name: Quote; readonly draft: EducationDraft }[] = [];
  for (const [index, draft] of drafts.entries()) {
    const diploma = toDiploma(draft, institutes[index]);
    if (!diploma || diplomas.length >= MOST || isMisplaced(draft, address, diploma.name.text)) continue;
    const { name } = diploma;
    const fits = kind === 'education' ? isTelling(diploma, draft) : isDegree(diploma, draft);
    const isListed = /cursus|training/i.test(heading?.text ?? '') && isWithoutLevel(diploma, draft);
    if (isListed || isShortProgramme(name.text)) courses.push({ name, draft });
    else if (fits) diplomas.push(diploma);
  }
  return { diplomas, courses };
};
