import type { SpokenLanguage } from '../domain/further-facts.ts';
import { paragraphsOf } from './description.ts';
import { languageLevelIn, languageNamed } from './language-names.ts';
import { quote, type Row } from './row.ts';
import type { Section } from './section-rows.ts';
import { sentencesIn } from './sentences.ts';
import { wordCount } from './words.ts';

/** Sections outside a list of languages in which a line may still state one; never a school subject or another's wish. */
const STRAY: ReadonlySet<Section['kind']> = new Set([
  'head',
  'personal',
  'skills',
  'other',
  'profile',
  'interests',
  'availability',
  'courses',
  'references',
]);
const WORD = /[\p{L}][\p{L}-]*/gu;
const FIRST_WORD = /^\p{L}[\p{L}-]*/u;
/** `Moedertaal | Nederlands`: in a form of skills. */
const MOTHER_TONGUE = /^(?:moedertaal|moedertalen|moedertaal\(en\)|mother tongue(?:s|\(s\))?)[\s:|]/i;
const DENIED = /\b(?:geen|niet|no)\b/i;
const MOST_WORDS = 40;
const MOST = 20;

type Named = { readonly code: string; readonly at: number };

const namedIn = (text: string): readonly Named[] =>
  [...text.matchAll(WORD)].flatMap((match) => {
    const code = languageNamed(match[0]);
    return code === undefined ? [] : [{ code, at: match.index }];
  });

/** Whether levels stand before their languages: `Vloeiend: Nederlands, Engels`, `Moedertaal | Nederlands`. */
const leads = (text: string, first: Named): string | undefined => {
  const before = text.slice(0, first.at);
  return /[:|]\s*$|\s{1}$/.test(before) ? languageLevelIn(before) : undefined;
};

/** The languages of one line, each with the words for how well up to the next one. */
const ofRow = (row: Row): readonly SpokenLanguage[] => {
  const text = row.cells.join(' | ').slice(0, 600);
  const named = namedIn(text);
  const [first] = named;
  if (!first) return [];
  const lead = leads(text, first);
  return named.flatMap(({ code, at }, index) => {
    const own = text.slice(at, named[index + 1]?.at ?? text.length);
    if (DENIED.test(own)) return [];
    // `Nederlands en Fries: moedertaal` tells of both.
    const next = named[index + 1];
    const both = next && /\s(?:en|&)\s$/.test(own) ? text.slice(next.at, named[index + 2]?.at ?? text.length) : '';
    const level = languageLevelIn(own) ?? languageLevelIn(both) ?? lead;
    return [{ name: code, ...(level === undefined ? {} : { level }), quote: quote(row.text, row) }];
  });
};

/** `Engels | C1 | C1 | B2`: a level for each skill. */
const isGraded = ({ cells: [first = '', ...levels] }: Row): boolean =>
  levels.length >= 2 && languageNamed(first) !== undefined && levels.every((level) => /^[ABC][12]\b/.test(level));

/** `SKJ 12345. Talen: Nederlands (moedertaal), Engels (goed). Geboren in 1994.`: a list within a line of other things. */
const WITHIN = /(?:^|[.;]\s)talen:\s+(.{4,160}?)(?:\.\s|\.?$)/i;

const listWithin = (row: Row): readonly Row[] => {
  const words = WITHIN.exec(row.text.slice(0, 600))?.[1];
  return words === undefined || row.text === words ? [] : [{ ...row, text: words, cells: [words], moved: true }];
};

/** `Duits spreek ik vloeiend`, `mijn Turks is redelijk`: the candidate's own words for it. */
const SPEAKS = /\b(?:spreek|beheers)\b|\b[Mm]ijn \p{Lu}\p{Ll}+ is\b|\bis mijn moedertaal\b/u;

/** Sentences that tell how well the candidate speaks which languages. */
const toldIn = (rows: readonly Row[]): readonly Row[] =>
  paragraphsOf(rows.filter(({ bullet }) => !bullet)).flatMap(({ text, row }) =>
    sentencesIn(text)
      .filter((sentence) => SPEAKS.test(sentence) && sentence.length <= 300 && namedIn(sentence).length > 0)
      .map((sentence) => ({ ...row, text: sentence, cells: [sentence], moved: true as const })),
  );

/** A line that is a language and how well it is spoken, and nothing more: it needs no heading. */
const isStatement = (row: Row): boolean => {
  if (MOTHER_TONGUE.test(row.text)) return wordCount(row.text) <= 6;
  if (isGraded(row)) return true;
  if (languageNamed(FIRST_WORD.exec(row.text)?.[0] ?? '') === undefined) return false;
  const others = namedIn(row.text.slice(0, 200)).length - 1;
  if (others > 3 || wordCount(row.text) > 4 + 3 * others) return false;
  return languageLevelIn(row.text) !== undefined && !/[.!?]$/.test(row.text);
};

const TITLE = /^(?:taal|talen|language|languages|sprache)\b/i;

/** A line under the heading that is part of the list, and no sentence about something else that came below it. */
const isListed = ({ text }: Row): boolean =>
  (!TITLE.test(text) || text.includes(':')) &&
  wordCount(text) <= MOST_WORDS &&
  (!/\b(?:19|20)\d{2}\b/.test(text) || languageNamed(FIRST_WORD.exec(text)?.[0] ?? '') !== undefined);

/** The languages that the candidate speaks, each once and with the first words for how well. */
export const readLanguages = (sections: readonly Section[]): readonly SpokenLanguage[] => {
  const listed = sections.flatMap(({ kind, rows }) => (kind === 'languages' ? rows.filter(isListed) : []));
  const stray = sections.flatMap(({ kind, rows }) =>
    STRAY.has(kind) ? [...rows.filter(isStatement), ...rows.flatMap(listWithin)] : [],
  );
  const told = sections.flatMap(({ kind, rows }) => (STRAY.has(kind) || kind === 'education' ? toldIn(rows) : []));
  const spoken = new Map<string, SpokenLanguage>();
  for (const language of [...listed, ...stray, ...told].flatMap(ofRow)) {
    const known = spoken.get(language.name);
    if (!known || (known.level === undefined && language.level !== undefined)) spoken.set(language.name, language);
  }
  return [...spoken.values()].slice(0, MOST);
};
