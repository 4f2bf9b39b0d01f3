import type { Credential } from '../further-facts.ts';
import type { Diploma, Facts } from '../reading.ts';
import type { EducationLevel } from '../rule.ts';
import { fold } from '../word.ts';

/**
 * A diploma from outside the Netherlands and Flanders, whose degrees are recognised without more (Treaty on the automatic mutual
 * recognition of qualifications in higher education, Benelux). `evaluation`: the line that tells how it was valued (Nuffic, IDW), with the
 * level that this names.
 */
export type Foreign = { readonly evaluation?: { readonly line: Credential; readonly level?: EducationLevel } };

const COUNTRIES =
  'duitsland belgie frankrijk engeland schotland ierland spanje portugal italie griekenland polen tsjechie slowakije hongarije roemenie bulgarije kroatie servie bosnie albanie kosovo oekraine rusland wit-rusland letland litouwen estland zweden noorwegen finland denemarken zwitserland oostenrijk turkije syrie irak iran libanon jordanie israel egypte marokko algerije tunesie libie soedan eritrea ethiopie somalie nigeria ghana kenia kameroen congo zuid-afrika afghanistan pakistan india bangladesh nepal china japan vietnam indonesie filipijnen suriname brazilie argentinie colombia venezuela chili peru mexico canada australie armenie georgie azerbeidzjan usa uk germany poland turkey syria iraq morocco ukraine';
const CITIES =
  'damascus aleppo homs latakia istanbul ankara izmir warschau krakau wroclaw gdansk bagdad basra teheran shiraz kabul kyiv kiev lviv charkov odessa boekarest cluj sofia belgrado zagreb sarajevo tirana athene lissabon porto madrid barcelona granada sevilla valencia rome milaan bologna turijn londen oxford cambridge manchester edinburgh glasgow dublin parijs lyon lille berlijn hamburg munchen keulen koln munster aken aachen bonn dortmund wenen zurich praag brno boedapest moskou cairo alexandrie casablanca rabat fes oujda tunis algiers beiroet amman khartoum asmara addis lagos accra nairobi kinshasa johannesburg paramaribo jakarta mumbai delhi shanghai boston chicago';
const word = (list: string): RegExp => new RegExp(`(?<![a-z])(?:${list.split(' ').join('|')})(?![a-z])`);
const PLACE = word(`${COUNTRIES} ${CITIES}`);
const WORDS =
  /universidad|\blicenta\b|\blicence en\b|universitat(?! maastricht)|universita\b|universite\b|universitatea|univerzitet|uniwersytet|universitesi|universidade|univerzita|hochschule|politechnika|buitenlands? diploma/;
const UNIVERSITY_OF =
  /\buniversity of (?!applied|amsterdam|groningen|twente|tilburg|utrecht|leiden|maastricht|humanistic|the arts|curacao)/;
/** Institutes in the Netherlands and Flanders: what else the line holds is what was studied, or where a part of it was. */
const NEAR =
  /hogeschool(?!\w)|rijksuniversiteit|vrije universiteit|open universiteit|universiteit (?:van |te )?(?:amsterdam|utrecht|leiden|twente|tilburg|groningen|maastricht|delft|wageningen|nijmegen|rotterdam|eindhoven|curacao)|radboud|erasmus|\broc\b|inholland|fontys|saxion|avans|windesheim|hanze|vlaanderen|vlaams|leuven|gent\b|ghent|antwerpen|brussel|hasselt|mechelen|brugge|kortrijk|thomas more|howest|vives|erasmushogeschool|artevelde|odisee|karel de grote|\bpxl\b|\bucll\b/;
/** What is longer is no education. */
const LONGEST = 600;

/** A word for a valuation beside one for a level or a diploma: `gewaardeerd om haar kalmte` is none. */
const VALUED =
  /nuffic|\bidw\b|\bs-bb\b|diplomawaardering|gelijkgesteld|\bicdw\b|erkend als|(?:waardering|gewaardeerd).{0,80}\b(?:mbo|hbo|wo|bachelor|master|niveau|diploma|graad)|(?:mbo|hbo|wo|bachelor|master|niveau|diploma|graad)\b.{0,80}(?:waardering|gewaardeerd)/;

/** What a CV says of a diploma from abroad; undefined for one from the Netherlands or Flanders, as far as the words tell. */
export const foreignOf = (diploma: Diploma, { credentials = [], education }: Facts): Foreign | undefined => {
  if (!isForeign(diploma)) return undefined;
  const lines = credentials.filter(({ quote, state }) => state === undefined && VALUED.test(fold(quote.text)));
  const own = lines.find(({ quote }) => quote.text.includes(diploma.name.text));
  const line = own ?? (education.filter(isForeign).length === 1 ? lines[0] : undefined);
  if (!line) return VALUED.test(textOf(diploma)) ? { evaluation: evaluated({ quote: diploma.name }) } : {};
  return { evaluation: evaluated(line) };
};

const textOf = ({ name, institute, statusQuote, lines = [] }: Diploma): string => {
  // The town and the country of an institute stand in its line.
  const own = lines.filter(({ text }) => institute === undefined || text.includes(institute.text));
  const words = [name.text, institute?.text, statusQuote?.text, ...own.map(({ text }) => text)];
  return fold(words.map((text) => text?.replace(/\bminor\b.*$/i, '')).join(' ')).slice(0, LONGEST);
};

const isForeign = (diploma: Diploma): boolean => {
  const text = textOf(diploma);
  return !NEAR.test(text) && (PLACE.test(text) || WORDS.test(text) || UNIVERSITY_OF.test(text));
};

const evaluated = (line: Credential): Foreign['evaluation'] & {} => {
  const text = fold(line.quote.text).replace(/^.*?(?=nuffic|idw|waardering|gewaardeerd|gelijkgesteld)/, '');
  const scientific = /\bwo\b|universita|wetenschappelijk/.test(text);
  const applied = /\bhbo\b/.test(text);
  const master = /master/.test(text);
  if (scientific) return { line, level: master ? 'wo-master' : 'wo-bachelor' };
  if (applied) return { line, level: master ? 'hbo-master' : 'hbo-bachelor' };
  return /\bmbo\b/.test(text) ? { line, level: 'mbo' } : { line };
};
