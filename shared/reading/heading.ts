import { plainText } from './date-phrase.ts';
import { AS_A_WHOLE, EITHER, FILLERS, KINDS, PHRASES, WEAK } from './heading-words.ts';
import { remembered } from './remembered.ts';
import type { Row } from './row.ts';

/** What a section of a CV is about. `claims`: answers to the tender's own questions, which bear no evidence. */
export type SectionKind =
  | 'head'
  | 'profile'
  | 'jobs'
  | 'internships'
  | 'volunteering'
  | 'education'
  | 'courses'
  | 'skills'
  | 'languages'
  | 'references'
  | 'interests'
  | 'publications'
  | 'claims'
  | 'personal'
  | 'availability'
  | 'other';

/** A heading; `weak` words may also stand as a small label inside a job. `rest`: content on the same line. */
export type Heading = {
  readonly kind: SectionKind;
  readonly weak: boolean;
  readonly rest?: string;
  readonly colon: boolean;
};

const LETTER_SPACED = /^(?:\p{L}[ ]){3,}\p{L}$|^(?:\p{Lu}{1,2} ){3,}\p{Lu}{1,2}$/u;

/** `W E R K E R V A R I N G` is one word; wider gaps between words are lost, which the word list bears. */
const joinSpaced = (text: string): string =>
  LETTER_SPACED.test(text) ? text.replaceAll(' ', '') : text.replace(ROMAN, '');

/** `VIII Referenties`: numbers of a form. */
const ROMAN = /^(?:[IVX]{1,5}|[A-H])[.)]?\s(?=\p{Lu})/u;

const normal = remembered((text: string): string =>
  plainText(joinSpaced(text))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ĳ', 'ij')
    .replace(/\b(\p{L}{2,})-(?=\p{L})/gu, '$1')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:i|ii|iii|iv|v|vi|vii|[a-h])[.)]\s/, '')
    .replace(/[^\p{L}']+$/u, ''),
);

const ENDINGS: readonly (readonly [RegExp, SectionKind])[] = [
  [/opleiding(?:en)?$|scholing$|^(?:school|studie|onderwijs|leer|opleidings)loopbaan$/, 'education'],
  [/(?:werk|beroeps|praktijk|project|opdracht)ervaring(?:en)?$|opdrachten$|projecten$|loopbaan$/, 'jobs'],
  [/cursus(?:sen)?$|training(?:en)?$|certifica(?:at|ten)$/, 'courses'],
  [/vaardigheden$|kennis$|competenties$|systemen$|kenntnisse$/, 'skills'],
  [/referenties$/, 'references'],
  [/criteria$|eisen$/, 'claims'],
  [/profiel$/, 'profile'],
];

const kindOfWord = (word: string): SectionKind | undefined =>
  KINDS.get(word) ?? ENDINGS.find(([pattern]) => pattern.test(word))?.[1];

/** The kind that a heading announces with its first word of weight, whatever its other words are; for rows whose type shows a heading. */
export const partialKind = (text: string): SectionKind | undefined =>
  normal(text.slice(0, 100))
    .split(/[\s,/&+]+/)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .slice(0, 1)
    .map(kindOfWord)[0];

/** `Referenties op aanvraag` is a heading and all that it has to say. */
const ON_REQUEST = /\s(?:op|upon|on)\s(?:aanvraag|verzoek|request)/i;

/** Capitals that are set apart may break into words anywhere: `ONTWIKKEL ING`. */
const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

const isWeak = (words: readonly string[], telling: readonly string[]): boolean =>
  telling.every((word) => EITHER.has(word)) || (words.length <= 2 && telling.every((word) => WEAK.has(word)));

/** `Bibob-training (2019)`: one thing of one year. */
const OF_A_YEAR = /\((?:19|20)\d{2}\)$/;

/** `Bijlage: referenten`, `Bijlage 1 – Werkervaring`. */
const ANNEX = /^bijlage\s?\d?\s?[:–-]\s*/i;

/** The kind of section that these words announce as a whole; undefined where they are anything else. */
export const headingKind = (text: string): Pick<Heading, 'kind' | 'weak'> | undefined => {
  if (text.length > 70 || !/\p{L}/u.test(text) || ON_REQUEST.test(text) || OF_A_YEAR.test(text)) return undefined;
  const plain = normal(text.replace(ANNEX, ''));
  const whole = AS_A_WHOLE.find(([, pattern]) => pattern.test(plain));
  if (whole) return { kind: whole[0], weak: false };
  const squeezed = isCapitals(text) ? KINDS.get(plain.replaceAll(' ', '')) : undefined;
  if (squeezed !== undefined && plain.includes(' ')) return { kind: squeezed, weak: false };
  const words = plain.split(/[\s,/&+]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 7) return undefined;
  if (!words.every((word) => kindOfWord(word) !== undefined || FILLERS.has(word))) return undefined;
  const telling = words.filter((word) => kindOfWord(word) !== undefined);
  const [first] = telling;
  const kind = first === undefined ? undefined : kindOfWord(first);
  return kind === undefined ? undefined : { kind, weak: isWeak(words, telling) };
};

const LONGER_JOBS =
  /^(?:relevante |overige )?(?:werkervaring|loopbaan|arbeidsverleden|opdrachten|projecten)(?:$|[ -]*[:(-]|\s(?:als|bij|in|binnen|voor|met|op|van|vanaf|sinds)\s)/;

/** Type that is set apart by its size, in points. */
const LARGE = 11.5;

/** Headings that say more: `Relevante werkervaring als projectleider`. Only where the type sets them apart. */
const longerKind = (row: Row): Pick<Heading, 'kind' | 'weak'> | undefined => {
  const bare = row.text.replace(/\s\([^()]*\)$/, '');
  const apart = row.bold || row.size > LARGE || bare === bare.toUpperCase();
  if (!apart || bare.split(' ').length > 8 || !LONGER_JOBS.test(normal(bare))) return undefined;
  return /\d/.test(bare) ? undefined : { kind: 'jobs', weak: false };
};

/** How a form asks: `5. Beschrijf de werkervaring van de kandidaat`, `3. Welke opleidingen heeft de kandidaat gevolgd?` */
const ASKS = /^(?:welke|met welke|waarom|wat|beschrijf|geef|noem|vermeld|toelichting op|overzicht van)\b/;

const askedKind = (row: Row): Pick<Heading, 'kind' | 'weak'> | undefined => {
  const plain = normal(row.text.slice(0, 120));
  const isAsked = /^\d{1,2}[.)]?\s/.test(row.text) && (row.bold || row.size > LARGE) && row.cells.length === 1;
  if (!isAsked || !ASKS.test(plain)) return undefined;
  if (/^waarom\b|geschikt/.test(plain)) return { kind: 'claims', weak: false };
  const kind = plain
    .split(/[\s,/?&()]+/)
    .map(kindOfWord)
    .find((found) => found !== undefined);
  return kind && { kind, weak: false };
};

/** Headings in the form of a phrase: `Waar ik goed in ben`. Only where the type sets them apart. */
const phraseKind = (row: Row): Pick<Heading, 'kind' | 'weak'> | undefined => {
  const plain = normal(row.text.slice(0, 80));
  const apart = (row.bold || row.size > LARGE) && row.text.split(' ').length <= 7 && row.cells.length === 1;
  const found = apart ? PHRASES.find(([, pattern]) => pattern.test(plain)) : undefined;
  return found && { kind: found[0], weak: true };
};

/** Rows asked about before: every row is asked about some times. */
const KNOWN = new WeakMap<Row, Heading | 'none'>();

/** The heading that a row is or begins with; undefined for content. */
export const headingOf = (row: Row): Heading | undefined => {
  const known = KNOWN.get(row) ?? readHeading(row) ?? 'none';
  KNOWN.set(row, known);
  return known === 'none' ? undefined : known;
};

const readHeading = (row: Row): Heading | undefined => {
  const { text, cells } = row;
  const colon = /:\s*$/.test(text);
  const upright = /^[^\p{L}]*\p{Lu}/u.test(text) || row.bold;
  if (row.bullet || !upright) return labelled(row);
  const whole = /[.;,!]$/.test(text)
    ? undefined
    : (headingKind(text) ?? longerKind(row) ?? phraseKind(row) ?? askedKind(row));
  if (whole) return { ...whole, colon };
  if (cells.length > 1 && cells.length <= 4) {
    const first = headingKind(cells[0] ?? '');
    if (first) return { ...first, rest: cells.slice(1).join('\t'), colon: false };
  }
  return labelled(row);
};

const LABEL = /^([^:]{3,40}):\s+(\S.*)$/;

const labelled = ({ text, bullet }: Row): Heading | undefined => {
  const match = bullet || !/^\p{Lu}/u.test(text) ? null : LABEL.exec(text.slice(0, 2000));
  const kind = match ? headingKind(match[1] ?? '') : undefined;
  return kind && match ? { ...kind, rest: match[2] ?? '', colon: true } : undefined;
};
