import type { Quote, References } from '../domain/reading.ts';
import { plainText } from './date-phrase.ts';
import { organisationWordAt } from './organisation-words.ts';
import { isPersonName, mayBePersonName } from './person-name.ts';
import { quote, type Row } from './row.ts';
import { titleWordAt } from './title-words.ts';
import { joinWrapped } from './wrapped-cell.ts';

const ON_REQUEST =
  /\bop (?:aan)?vraag\b|\bop verzoek\b|\bon request\b|\bupon request\b|\bdesgevraagd\b|\bdesgewenst\b|\bna (?:overleg|toestemming)\b|\bin overleg\b|referenties? .{0,40}(?:beschikbaar|verstrekt|opvraagbaar|opgevraagd)/;
const LEAD = /^(?:(?:referent|referentie|contactpersoon|naam|contact)\s?\d{0,2}\s?[:.)]\s*|\d{1,2}[.)]\s+)/i;
const JOINT =
  /\s*[|•·;]\s*|\s[-–—]+\s|,\s+|\s*[()]\s*|:\s+|\s+(?:en|&)\s+(?=\p{Lu})|\s+(?:bij|namens)\s+|\s+(?=(?:tel|mob|e-mail|email|T|M|E)\b[.:]?\s)|\s+(?=[\w.+-]{1,40}@)|\s+(?=(?:\+31|0\d)[\d\s-]{5})/u;
/** A name in running text: behind a word that leads to it, before what says more of the person. */
const SPOKEN =
  /(?<=(?:^|\s)(?:met|zijn|namelijk|door|aan|bij|contact|bellen|en|of|is|mevrouw|heer|dhr\.|mevr\.|mw\.)\s)\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|de|den|der|het|'t|ter|ten|te|el|al|la|le)\s){0,3}\p{Lu}[\p{L}.'’-]*){1,3}(?=\s*(?:$|[(,;.]|(?:van|bij|en|of|op|via|namens|als)\s))/gu;
const NONE = /^(?:geen|n\.?\s?v\.?\s?t\.?|niet van toepassing|none|n\/a|niet opgenomen)\b/i;
const CONTACT = /[\w.+-]{1,40}@[\w-]{1,40}\.|(?:\+31|\b0\d)[\d\s-]{7,}/g;
/** A running head or foot, with the candidate's own name. */
const FURNITURE = /\bcurriculum\s+vitae\b|^cv\b|\scv$|\bcv van\b/i;
const MOST = 30;
/** From so many characters on, a line that ran out of room is running text. */
const RUNNING = 60;

/** Where one referee ends and the next may begin: `Jan Smit (Gemeente Rijn), Anna Mol (ROC Oost)`. */
const NEXT = /\s*;\s*|(?<=\))\s*(?:,|\/|en|&)?\s+(?=\p{L})|(?<=\d{3}),?\s+(?:en\s+)?(?=\p{Lu})/u;

/** The persons named in one cell. */
const personsIn = (cell: string): readonly string[] =>
  cell
    .slice(0, 600)
    .split(NEXT)
    .flatMap((part) => personsOf(part));

/** The persons in words about one: what stands first, and what follows an `en`. */
const personsOf = (words: string): readonly string[] => {
  const bare = words.slice(0, 300).replace(LEAD, '').replace(LEAD, '');
  const pieces = bare.split(JOINT).filter((piece) => piece.trim() !== '');
  const [first = '', second = '', third = ''] = pieces;
  const both = bare.includes(`${first} en ${second}`) || bare.includes(`${first} & ${second}`);
  if (isPersonName(first)) return both && isPersonName(second) ? [first, second] : [first];
  const later = [second, third].find(
    (piece) => isPersonName(piece) && /^(?:\p{Lu}\.|dhr|mevr|mw|de heer|mevrouw|drs|ir)/iu.test(piece.trim()),
  );
  const leads = titleWordAt(first) === -1 || /^[^,]*:\s/.test(bare);
  const led = leads && isPersonName(second) && pieces.length >= 2 ? second : undefined;
  const named = later ?? led;
  return named === undefined ? spokenOf(bare) : [named];
};

/** `u kunt bellen met Petra Groen (teamleider) en met Ad Kuipers`. */
const spokenOf = (text: string): readonly string[] =>
  [...text.matchAll(SPOKEN)].map(([name]) => name).filter((name) => isPersonName(name));

const tells = (text: string): boolean =>
  titleWordAt(text) !== -1 || organisationWordAt(text) !== -1 || text.search(CONTACT) !== -1;

/** A line built as one about a referee, who may be named in it but was not found: `Jan Oost, teamleider, Gemeente Rijn`. */
const looksLikeReferee = (row: Row): boolean => {
  const text = row.text.slice(0, 300);
  const [first = '', ...others] = text.replace(LEAD, '').split(JOINT);
  return mayBePersonName(first) && others.some(tells) && personsIn(text).length === 0;
};

/**
 * Words under the heading that seem to name a referee who was not found: any words where nobody was, a line built as one about a
 * referee, or more addresses and telephone numbers than there are persons.
 */
const notUnderstood = (rows: readonly Row[], named: number): Quote | undefined => {
  const telling = rows.filter(({ text }) => !NONE.test(text));
  const [first] = telling;
  const missed = telling.find(looksLikeReferee) ?? (named === 0 ? first : undefined);
  if (missed) return quote(missed.text, missed);
  const lines = telling.filter(({ text }) => (text.slice(0, 500).match(CONTACT) ?? []).length > 0);
  const found = lines.flatMap(({ text }) => text.slice(0, 500).match(CONTACT) ?? []);
  const addresses = found.filter((contact) => contact.includes('@')).length;
  const most = Math.max(addresses, found.length - addresses);
  const last = lines.at(-1);
  return last && most > named ? quote(last.text, last) : undefined;
};

/** Whether a line of running text goes on in the next row: a bracket is open, or a word that leads to another one ends it. */
const runsOn = (row: Row, before: Row): boolean =>
  before.text.length > RUNNING &&
  (/\([^)]*$|\s(?:en|met|bij|van|de|der|den)$/.test(before.text) || row.text.startsWith('('));

/** Who is named as a referee in the rows under a heading for references; each person once. */
export const readReferences = (lines: readonly Row[]): References => {
  const rows = joinWrapped(
    lines.filter(({ text }) => !FURNITURE.test(text.slice(0, 200))),
    runsOn,
  );
  const named = new Map<string, Quote>();
  let onRequest: Quote | undefined;
  for (const row of rows) {
    if (ON_REQUEST.test(plainText(row.text))) onRequest ??= quote(row.text, row);
    for (const cell of row.cells) {
      for (const person of ON_REQUEST.test(plainText(cell)) ? [] : personsIn(cell)) {
        const key = plainText(person).replace(/[^\p{L}]/gu, '');
        if (named.size < MOST && !named.has(key)) named.set(key, quote(cell, row));
      }
    }
  }
  const unclear = onRequest ? undefined : notUnderstood(rows, named.size);
  return { named: [...named.values()], ...(onRequest ? { onRequest } : {}), ...(unclear ? { unclear } : {}) };
};
