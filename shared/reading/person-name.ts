import { plainText } from './date-phrase.ts';
import { headingKind } from './heading.ts';
import { monthNamed } from './month-names.ts';
import { organisationWordAt } from './organisation-words.ts';
import { isSystem } from './system-names.ts';
import { titleWordAt } from './title-words.ts';

const PREFIX = /^(?:(?:de\s)?(?:dhr|mevr|mw|heer|mevrouw|drs|ir|ing|mr|dr|prof|mrs|ms)\b\.?\s*(?:\/\s*)?)+/i;
const PARTICLES = new Set("van de den der het 't ter ten te el al bin ben la le du von op 's y".split(' '));
const INITIALS = /^(?:\p{Lu}\.-?){1,5}$|^\p{Lu}{1,2}$/u;
const NAME = /^\p{Lu}[\p{L}'\u2019-]*\p{L}$/u;
const SUFFIX = /,?\s(?:msc|ma|bsc|ba|llm|llb|phd|mba|med)\.?$/i;
/** Words for a job that are as common as surnames. */
const SURNAME = /\s(?:kok|schilder|timmerman|voogd|kapper|hovenier|gids|model|ober|meester|klerk|lasser|partner)$/iu;
const NOT_NAMES =
  /\bop\b(?! (?:den|de|ten|'t|het)\b)|\b(?:woonplaats|geboortedatum|geboorteplaats|nationaliteit|aanvraag|verzoek|zie|bijlage|telefoon|tel|mail|mobiel|curriculum|vitae|\p{L}*formulier|inhuur|functie|naam|datum|datums?|afdeling|team|directie|microsoft|office|rijbewijs|project|beschikbaar|referent|werk|inkomen|jeugd|sociaal|domein|senior|junior)\b/u;
/** Levels and titles of educations, which have the build of initials: `MTS Wegenbouw`. */
const EDUCATION = /^(?:hbo|mbo|wo|havo|vwo|vmbo|mavo|[mhl]ts|heao|meao|leao|bachelor|master|bsc|msc|llm|phd)\b/i;
/** Parts of places that are surnames as well. */
const PLACE = /\b(?:nederland|den haag|zuid|noord|oost|west)\b/;

/** Languages that are names too: `Frans Smeets`, `Piet Engels`; and what stands beside them in a list of languages. */
const LANGUAGE = /^(?:nederlands|engels|duits|frans|spaans|italiaans|turks|arabisch|pools|russisch)$/;
const LANGUAGE_LIST =
  /^(?:goed|zeer|redelijk|matig|voldoende|vloeiend|uitstekend|basis|basiskennis|moedertaal|moedertaalniveau|beginner|gevorderd|woord|geschrift|mondeling|schriftelijk|en|in|native|fluent|[abc][12])$/;

const isLanguages = (words: readonly string[]): boolean => {
  const plain = words.map((word) => plainText(word).replace(/[^\p{L}\d]/gu, ''));
  return (
    plain.some((word) => LANGUAGE.test(word)) && plain.every((word) => LANGUAGE.test(word) || LANGUAGE_LIST.test(word))
  );
};

const withoutAdditions = (text: string): string =>
  text
    .trim()
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s\(\p{L}+\)(?=\s)/u, '')
    .replace(SUFFIX, '')
    .replace(/\bin (?='t\b)/i, '');

const wordsOf = (trimmed: string): readonly string[] =>
  trimmed
    .replace(PREFIX, '')
    .replace(/\.(?=\p{Lu})/gu, '.')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether words have the build of a name, whatever else they may name. */
const isBuiltAsName = (trimmed: string): boolean => {
  if (trimmed.length > 60 || /[\d@:/]/.test(trimmed.replace(PREFIX, ''))) return false;
  const addressed = PREFIX.test(trimmed);
  const words = wordsOf(trimmed);
  if (words.length === 0 || words.length > 6 || NOT_NAMES.test(plainText(trimmed))) return false;
  if (isLanguages(words)) return false;
  const names = words.filter((word) => NAME.test(word) && !PARTICLES.has(word.toLowerCase()));
  const rest = words.filter((word) => !NAME.test(word) && !INITIALS.test(word) && !PARTICLES.has(word.toLowerCase()));
  if (rest.length > 0 || names.length === 0) return false;
  const last = words.at(-1) ?? '';
  if (!NAME.test(last) || words.some((word) => monthNamed(plainText(word)) > 0 && words.length < 2)) return false;
  return addressed || words.length > 1;
};

/** Whether a text has the build of a name and may be one, where `Jan Oost` could be a place too. */
export const mayBePersonName = (text: string): boolean => {
  const trimmed = withoutAdditions(text);
  return isBuiltAsName(trimmed) && titleWordAt(trimmed) === -1 && organisationWordAt(trimmed) === -1;
};

/**
 * Whether a text as a whole is the name of a person: `dhr. P. de Vries`, `Anna van Dijk`. `sure`: it stands where a name is due,
 * so that a surname such as Bakkerschap is not taken for an organisation.
 */
export const isPersonName = (text: string, sure = false): boolean => {
  const trimmed = withoutAdditions(text);
  if (!isBuiltAsName(trimmed) || PLACE.test(plainText(trimmed)) || EDUCATION.test(trimmed)) return false;
  const bare = trimmed.replace(SURNAME, '');
  if (isSystem(trimmed)) return false;
  const told = PREFIX.test(trimmed) || INITIALS.test(wordsOf(trimmed)[0] ?? '');
  if (sure) return titleWordAt(trimmed) === -1 && headingKind(trimmed) === undefined;
  if (told) return organisationWordAt(trimmed) !== 0;
  if (PARTICLES.has((wordsOf(trimmed)[0] ?? '').toLowerCase())) return false;
  return titleWordAt(bare) === -1 && organisationWordAt(trimmed) === -1 && headingKind(trimmed) === undefined;
};
