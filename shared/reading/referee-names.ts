import { organisationWordAt } from './organisation-words.ts';
import { isPersonName } from './person-name.ts';
import { titleWordAt } from './title-words.ts';

/** What may lead to a name: a label or a number. */
export const LEAD = /^(?:(?:referent|referentie|contactpersoon|naam|contact)\s?\d{0,2}\s?[:.)]\s*|\d{1,2}[.)]\s+)/i;
/** What parts a referee's name from function, organisation and address. */
export const JOINT =
  /\s*[|•·;]\s*|\s[-–—]+\s|,\s+|\s*[()]\s*|:\s+|\s+(?:en|&)\s+(?=\p{Lu})|\s+(?:bij|namens)\s+|\s+(?=(?:tel|mob|e-mail|email|T|M|E)\b[.:]?\s)|\s+(?=[\w.+-]{1,40}@)|\s+(?=(?:\+31|0\d)[\d\s-]{5})/u;
/** A name in running text: behind a word that leads to it, before what says more of the person. */
const SPOKEN =
  /(?<=(?:^|\s)(?:met|zijn|namelijk|door|aan|bij|contact|bellen|en|of|is|mevrouw|heer|dhr\.|mevr\.|mw\.)\s)\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|de|den|der|het|'t|ter|ten|te|el|al|la|le)\s){0,3}\p{Lu}[\p{L}.'’-]*){1,3}(?=\s*(?:$|[(,;.]|(?:van|bij|en|of|op|via|namens|als)\s))/gu;

/** Where one referee ends and the next may begin: `Jan Smit (Gemeente Rijn), Anna Mol (ROC Oost)`. */
const NEXT =
  /\s*;\s*|(?<=\))\s*[·•|]\s*|,?\s+en\s+(?=(?:mevr|dhr|mw|drs|ir|de heer|mevrouw)\b)|(?<=\))\s*(?:,|\/|en|&)?\s+(?=\p{L})|(?<=\d{3}),?\s+(?:en\s+)?(?=\p{Lu})/u;

/** `P. (Petra) van Silfhout`: how somebody is called, between initials and name. */
const CALLED = /(?<=\p{Lu}\.)\s?\(\p{Lu}\p{Ll}+\)(?=\s)/gu;

/** The persons named in one cell. */
export const personsIn = (cell: string): readonly string[] =>
  cell
    .slice(0, 600)
    .replace(CALLED, '')
    .split(NEXT)
    .flatMap((part) => personsOf(part));

/** The persons in words about one: what stands first, and what follows an `en`. */
const personsOf = (words: string): readonly string[] => {
  const bare = words.slice(0, 300).replace(LEAD, '').replace(LEAD, '').replace(/,\s*$/, '');
  const pieces = bare.split(JOINT).filter((piece) => piece.trim() !== '');
  const [first = '', second = '', third = ''] = pieces;
  const both = bare.includes(`${first} en ${second}`) || bare.includes(`${first} & ${second}`);
  if (isPersonName(first)) return both && isPersonName(second) ? [first, second] : [first];
  // `Bert Nijhuis, teamleider`: a surname that ends as an organisation does.
  if (isPersonName(first, true) && organisationWordAt(first) > 0 && titleWordAt(second) !== -1) return [first];
  // `Mark Stolk, HR-adviseur`: or as a function does.
  if (TWO_NAMES.test(first) && titleWordAt(first) === first.split(' ').length - 1 && titleWordAt(second) !== -1)
    return [first];
  const lead = beforeTitle(first);
  if (lead !== undefined) return [lead];
  const later = [second, third].find(
    (piece) => isPersonName(piece) && /^(?:\p{Lu}\.|dhr|mevr|mw|de heer|mevrouw|drs|ir)/iu.test(piece.trim()),
  );
  const leads = titleWordAt(first) === -1 || /^[^,]*:\s/.test(bare);
  const led = leads && isPersonName(second) && pieces.length >= 2 ? second : undefined;
  const named = later ?? led;
  return named === undefined ? spokenOf(bare) : [named];
};

const TWO_NAMES = /^\p{Lu}\p{Ll}+\s(?:(?:van|de|der|den|ten|ter)\s){0,2}\p{Lu}\p{Ll}+$/u;

/** A name with its function right behind it, where the sign between them is lost: `Anna van Dijk HR-manager`. */
const beforeTitle = (text: string): string | undefined => {
  const words = text.split(' ');
  const at = words.findIndex((word, index) => index >= 2 && titleWordAt(word) !== -1);
  const name = words.slice(0, at).join(' ');
  return at >= 2 && at <= 4 && isPersonName(name) ? name : undefined;
};

/** `u kunt bellen met Petra Groen (teamleider) en met Ad Kuipers`. */
const spokenOf = (text: string): readonly string[] =>
  [...text.matchAll(SPOKEN)].map(([name]) => name).filter((name) => isPersonName(name));
