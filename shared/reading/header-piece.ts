import { organisationWordAt } from './organisation-words.ts';
import { titleWordAt } from './title-words.ts';

/** A part of a job's header, by what it seems to name. `joint`: what stood before it. */
export type Piece = {
  readonly text: string;
  readonly names: 'title' | 'organisation' | 'aside' | 'unknown';
  readonly joint: 'start' | 'at' | 'other';
  /** Stands behind a comma or a bracket, as the town of an organisation does, or says what sort it is: `(welzijnsorganisatie)`, `(stage)`. */
  readonly aside?: true;
};

const JOINT =
  /\t|\s*[|•·→]\s*|\s@\s*|\s\/\s(?=\d)|\s[-–—]+\s|(?<!\p{L}-)[,;]\s+|:\s+|\s*[()]\s*|(?:^|\s+|(?<=[\s,;(|]))(?:gedetacheerd (?:bij|naar|aan)|in opdracht van|opdrachtgever(?=\s\p{Lu}|\s(?:de|het|gemeente|provincie|ministerie|waterschap)\s)|in dienst van|i\.o\.v\.|bij|bei|namens|at|via)\s+(?=\S)|\s+te\s+(?=\p{Lu}|'[st])/giu;
/** No name: `diverse opdrachtgevers`. */
const UNNAMED =
  /^(?:(?:diverse|divers|verschillende|meerdere|wisselende|div\.|vele|various)(?:\s\p{L}{4,})?|(?:\p{L}+\s)?(?:opdrachtgevers|werkgevers|klanten)|vertrouwelijk|anoniem|onbekend)$/iu;
const ASIDE =
  /^(?:(?:ca\.?\s)?\d{1,3}(?:[.,]\d)?(?:\s?[-–à]\s?\d{1,2})?\s?(?:uur|uren|u|hrs?|fte|jaar|jr|maanden|mnd|%|hours|years?|months?).*|full-?\s?time|part-?\s?time|(?:in )?deeltijd|parallel|gelijktijdig|daarnaast|naast (?:de|het|mijn|een|bovenstaande)\s.*|freelance|zzp|vast|tijdelijke?(?: (?:contract|dienstverband|aanstelling|functie).*)?|detachering(?:\P{L}.*|s?(?:basis|contract|overeenkomst).*)?|gedetacheerd.*|interim|(?:in )?vaste dienst|in (?:loon)?dienst(?:verband)?|vast dienstverband|heden|periode|van|tot|sinds|vanaf|t\/m|medio|begin|eind(?:e)?|jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|jun[i]?|jul[i]?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|vrijwillig(?:er|ster|erswerk)?|(?:afstudeer|meeloop|snuffel)?stage|te\s.*|via\s.*|op basis van .*|\[.*\]|uitzendkracht|in (?:twee|drie|vier|vijf|meerdere|verschillende|diverse|\d) (?:functies|rollen)|afdeling .*|team (?!lead).*|[^\p{L}]*)$/iu;
/** `310 gebouwen en 43`, of what an organisation has: no name. */
const COUNTED = /^\d[\d.]*\s\p{Ll}{3,}/u;
/** Words that open the name of an organisation even where a job's name follows. */
const SURELY =
  /^(?:gemeente|provincie|ministerie|stichting|waterschap|hoogheemraadschap|hogeschool|universiteit|vereniging|omgevingsdienst|veiligheidsregio|het ministerie|de gemeente|roc|ggd)\s/i;

/** Ends of names of organisations that hold a word for a job. */
const LEGAL = /\b(?:b\.?\s?v|n\.?\s?v|ltd|groep|group|holding)\b\.?$/i;
/** What may follow a word for a job that stands behind one for an organisation (`Jeugdzorg medewerker bij crisis`): nothing, or no name. */
const FOLLOWS_TITLE = /^(?:$|\p{Ll}|\d|\()/u;

/** One or two words with capitals, as a town has. */
const TOWN =
  /^(?:(?:Den|De|'s|'t|Sint|Nieuw|Oud|Bergen op)[\s-])?\p{Lu}[\p{L}-]+(?:\s(?:aan|op|den|de|\p{Lu})[\p{L}\s]*)?$/u;

/** The full stop of a header that is set as a sentence: `Onderzoeker, KU Leuven, Leuven.` */
const LAST_STOP = /(?<=\p{L}{4}|\p{Lu}{2})\.$/u;

/** `Novaroute – softwarebedrijf`: what sort of organisation it is. */
const isSort = (part: string, behind: string, names: Piece['names']): boolean =>
  names === 'organisation' && /\p{L}\s*[,–|-]\s*$/u.test(behind) && part.split(' ').length <= 2;

/** Whether a part may be the town of the organisation before it. */
export const isTown = ({ text, names }: Piece): boolean => names === 'unknown' && TOWN.test(text) && !/\d/.test(text);

/** Provinces and countries, which tell where and not for whom. */
const AREA =
  '(?:(?:Noord|Zuid)-Holland|(?:North|South) Holland|Gelderland|Overijssel|Flevoland|Drenthe|Friesland|Fryslân|Zeeland|(?:Noord-)?Brabant|Limburg|Nederland|The Netherlands|Netherlands|België|Belgium|Duitsland|Germany|Polen|Poland|Turkije|Marokko|Suriname|Syrië|Oekraïne|Roemenië|Griekenland|Frankrijk|Spanje|Italië|Portugal|Verenigd Koninkrijk|United Kingdom)';
/** `Utrecht` and `Groningen` are towns too, behind the name of an organisation. */
const PLACE = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’ -]{1,40},\s(?:(?:Utrecht|Groningen),\s)?${AREA}(?:,\s${AREA})?$|^(?:\p{Lu}[\p{L}'’-]+\s){1,2}en omgeving(?:,\s.*)?$`,
  'u',
);

/** Whether words only say where something was: `Schiedam, Zuid-Holland`, `Arnhem, Nederland`, `Rotterdam en omgeving`. */
export const isPlaceOnly = (text: string): boolean => PLACE.test(text.trim()) && organisationWordAt(text) === -1;

const wordsFrom = (text: string, index: number): string => text.split(/\s+/).slice(index).join(' ');

/** Whether words that stand for an employer name none. */
export const isUnnamed = (text: string): boolean => UNNAMED.test(text.trim());

const nameOf = (text: string): Piece['names'] => {
  if (ASIDE.test(text) || isUnnamed(text)) return 'aside';
  if (SURELY.test(text)) return 'organisation';
  const title = titleWordAt(text);
  const organisation = organisationWordAt(text);
  if (title === -1 && COUNTED.test(text)) return 'aside';
  if (title === -1) return organisation === -1 ? 'unknown' : 'organisation';
  if (organisation === -1 || title < organisation) return 'title';
  if (LEGAL.test(text)) return 'organisation';
  return title === organisation || FOLLOWS_TITLE.test(wordsFrom(text, title + 1)) ? 'title' : 'unknown';
};

/** Splits one stretch of a header at its dashes, commas, bars, brackets and `bij`. */
export const toPieces = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  let joint: Piece['joint'] | 'via' | 'te' = 'start';
  const add = (to: number): void => {
    const part = text
      .slice(from, to)
      .replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/gu, '')
      .replace(LAST_STOP, '');
    if (!/[\p{L}]/u.test(part)) return;
    const apart = joint === 'via' || joint === 'te';
    const names = apart ? 'aside' : nameOf(part);
    const behind = text.slice(0, from);
    const town = names === 'unknown' && joint === 'other' && TOWN.test(part) && /[,(]\s*$/.test(behind);
    const shouted = /^[\p{Lu}\s/-]{5,24}$/u.test(part) && /\p{Lu}{3}[^\p{Ll}]*\(\s*$/u.test(behind);
    const sort =
      shouted || (/^\p{Ll}[\p{Ll}\s'/-]+$/u.test(part) && (/\S\s*\(\s*$/.test(behind) || isSort(part, behind, names)));
    pieces.push({
      text: part,
      names,
      joint: joint === 'via' || joint === 'te' ? 'other' : joint,
      ...(town || sort ? { aside: true } : {}),
    });
  };
  for (const match of text.matchAll(JOINT)) {
    // `AT Osborne` is a name.
    if (match[0].trim() === 'AT') continue;
    // So is the town of `Wijk bij Duurstede`.
    if (/Wijk$/.test(text.slice(0, match.index)) && /^\s+bij\s/.test(match[0])) continue;
    add(match.index);
    from = match.index + match[0].length;
    const word = match[0].trim().toLowerCase();
    joint =
      word === 'via' || word === 'te'
        ? word
        : /bij$|opdrachtgever$|^bei$|^at$|^@$|van$|i\.o\.v|naar$|aan$|namens/.test(word)
          ? 'at'
          : 'other';
  }
  add(text.length);
  return rejoined(pieces, text);
};

/** A comma or dash inside one name (`Coach, trajectbegeleider`) does not split it: two pieces of one sort are one. */
const rejoined = (pieces: readonly Piece[], text: string): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const one = last && piece.joint === 'other' && last.names === piece.names && last.names === 'title';
    const from = last ? text.indexOf(last.text) : -1;
    const to = from === -1 ? -1 : text.indexOf(piece.text, from + (last?.text.length ?? 0));
    const whole = to === -1 ? '' : text.slice(from, to + piece.text.length);
    if (one && whole !== '' && !/[()|\t]/.test(whole)) joined[joined.length - 1] = { ...last, text: whole };
    else joined.push(piece);
  }
  return joined;
};
