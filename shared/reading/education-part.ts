import { isCourse, tellsLevel } from './education-level.ts';
import { statedStatus } from './education-status.ts';
import { isPlaceOnly } from './header-piece.ts';
import { isInstitute } from './institute.ts';
import type { RowPeriod } from './period-part.ts';
import type { Row } from './row.ts';
import { wordCount } from './words.ts';

/** What a part of a line about an education seems to be. */
export type PartKind = 'name' | 'institute' | 'status' | 'aside' | 'unknown';
/** A part of a line about an education, with its row. */
export type Part = { readonly text: string; readonly row: Row; readonly kind: PartKind };

const JOINT =
  /\t|\s*[|•·]\s*|\s@\s|\s[-–—]+\s|(?<!\p{L}-)[,;]\s+|\s*[()]\s*|\s+(?:aan|bij|at|te)\s+(?=(?:de\s|het\s)?\p{Lu})/gu;
/** Between a name and an institute there may be nothing but a space: `Rechten Hogeschool Maas`, but `Juridische Hogeschool Maas`. */
const GLUED =
  /(?<=\p{L}{4})(?<!(?:se|sche|ijke|ieke|rije|open|voor))\s+(?=(?:Hogeschool|Universiteit|Rijksuniversiteit|ROC)\s(?:van\s|voor\s)?\p{Lu})/u;

/** A name in capitals, with an institute that has none right behind it: `HBO MILIEUKUNDE HAS Hogeschool`. */
const SHOUTED = /^[\p{Lu}\d][\p{Lu}\d&/'’(),.-]*(?:\s[\p{Lu}\d&/'’(),.-]+)*?(?=\s(?:\p{Lu}{2,4}\s)?\p{Lu}\p{Ll}+)/u;

/** Shorter words in capitals are the name of an institute: `ROC Oost`. */
const SHORTEST_NAME = 8;

/** A piece as it is, or as a name and an institute; `Erasmus Universiteit Rotterdam` is one institute. */
const unglued = (piece: string): readonly string[] => {
  const [first = '', ...others] = piece.split(GLUED);
  if (others.length === 1 && !isInstitute(first)) return [first, ...others];
  const shouted = SHOUTED.exec(piece);
  const school = shouted ? piece.slice(shouted[0].length).trim() : '';
  return shouted && shouted[0].length >= SHORTEST_NAME && isInstitute(school) ? [shouted[0].trim(), school] : [piece];
};
const LABEL =
  /^(opleiding|studie|opleidingsnaam|naam opleiding|instituut|onderwijsinstelling|school|instelling|naam (?:en type )?(?:van de )?(?:onderwijs)?instelling|diploma(?: behaald)?|behaald|afgerond|status|niveau|periodes?|jaar|jaren|jaartal(?:len)?|datum|duur|data|richting|afstudeerrichting|plaats|resultaat|locatie|land|stad|country|city|afstudeerjaar|diplomajaar|specialisatie|scriptie|afstudeerscriptie|proefschrift|dissertatie|thesis|title of qualification awarded|(?:naam|titel)(?: van)? (?:de |het )?(?:behaalde |verworven |toegekende |gevolgde )?(?:kwalificatie|diploma|opleiding|studie)|behaalde kwalificatie|kwalificatie|studierichting|opleidingsinstituut|opleidingsinstelling|naam en (?:type|soort) van de (?:onderwijs|opleidings)?-?\s?(?:of opleidings)?instelling|(?:belangrijkste|voornaamste) vakken.{0,50}|niveau (?:in|van|volgens) .{3,60}|van|tot(?: en met)?|van\s?[-–/]\s?tot(?: en met)?|t\/m|begin|einde?|begindatum|einddatum|startdatum|behaald\?|diploma\?|diploma (?:ja\/nee|behaald\?)|soort opleiding|qualification|degree|programme|study|institute|institution|university|years?|dates?|result|completed|place|subject)\s*:?$/i;

const kindOfLabel = (label: string): PartKind => {
  const word = label.toLowerCase();
  if (/instelling|instituut|institut|school|university/.test(word)) return 'institute';
  if (
    /^(?:opleiding|studie|study|soort|behaalde kwalificatie|kwalificatie|naam|titel|title|qualification|degree|programme)/.test(
      word,
    )
  )
    return 'name';
  return /diploma|behaald|afgerond|status|resultaat|result|completed/.test(word) ? 'status' : 'aside';
};

/** What a foreign diploma was found to be like, and by whom: no name of its own. */
const VALUED = /diplomawaardering|vergelijkbaar met een$|^nederlandse?\s(?:hbo|wo)\S*diploma$/i;

/** How an education was followed. */
const MANNER =
  /^(?:in )?(?:deeltijd|voltijd|duaal|avond(?:studie|opleiding|school)|deeltijdopleiding|voltijdopleiding|part-?\s?time|full-?\s?time|bbl|bol)$/i;

/** `NVVB-diploma Burgerzaken`: a paper with a name of its own, and no word on how something ended. */
const PAPER = /^(?:\p{L}+-)?[Dd]iploma\s\p{Lu}\p{Ll}{3}|^\p{L}+-diploma\b/u;

const kindOf = (text: string): PartKind => {
  if (!/\p{L}/u.test(text) || LABEL.test(text) || MANNER.test(text)) return 'aside';
  if (VALUED.test(text) || /^eqf[- ]?(?:level|niveau)?\s?\d/i.test(text)) return 'aside';
  if (/^propedeuse\s+(?!behaald|gehaald|in|diploma)\p{L}/iu.test(text)) return 'name';
  if (isInstitute(text) && !/^(?:bachelor|master|hbo|mbo|wo)\b/i.test(text)) return 'institute';
  if (PAPER.test(text) && !tellsLevel(text)) return 'unknown';
  if (
    statedStatus(text) &&
    wordCount(text) <= 6 &&
    (wordCount(text) <= 2 || !tellsLevel(text.replace(/propedeuse/i, '')))
  )
    return 'status';
  return tellsLevel(text) || isCourse(text) ? 'name' : 'unknown';
};

const split = (text: string, row: Row): readonly Part[] => {
  const pieces = text
    .split(JOINT)
    .flatMap(unglued)
    .map((piece) =>
      piece.replace(/^\s*(?:aan\s|bij\s)?(?:(?:de|het)\s(?=\p{Lu}))?/u, '').replace(/^[\s:,;–—-]+|[\s:,;–—-]+$/gu, ''),
    )
    .filter((piece) => /[\p{L}]/u.test(piece));
  return pieces.map((piece) => ({ text: piece, row, kind: kindOf(piece) }));
};

/** A sort of school before a colon is no name: `Middelbare school: havo`. */
const SORT =
  /^(?:middelbare school|voortgezet onderwijs|hoger onderwijs|wetenschappelijk onderwijs|beroepsonderwijs|vooropleiding)$/i;

/** Long labels with nothing but a space behind them, as OCR leaves them. */
const GLUED_LABEL =
  /^(naam van de (?:kwalificatie|opleiding)|onderwijsinstelling|title of qualification awarded|naam opleiding)\s+(?=\p{Lu})/iu;

/** Where the next label of a row with several begins: `Opleiding: Rechten, Instituut: ROC Oost – Diploma: ja`. */
const NEXT_LABEL =
  /\s*(?:[,;|]|\s[–-])\s+(?=(?:opleiding|studie|instituut|(?:onderwijs)?instelling|school|diploma|niveau|status|periode|plaats|richting|resultaat|afgerond)\s?:)/i;

/** `Tilburg, Nederland`; `Universidade do Porto, Portugal` is an institute with its place. */
const isTownOnly = (cell: string): boolean => {
  const [first = ''] = cell.split(',');
  return isPlaceOnly(cell) && !(first.includes(' ') && isInstitute(first));
};

/** The parts of a row, without its period: by labels, cells, commas and brackets. */
export const partsOf = (row: Row, date: RowPeriod | undefined): readonly Part[] => {
  const cells = date ? date.rest : row.cells;
  const [first = '', ...others] = row.cells;
  if (others.length > 0 && LABEL.test(first)) {
    return (date?.rest.slice(1) ?? others).map((text) => ({
      text: kindOfLabel(first) === 'status' ? `${first} ${text}` : text,
      row,
      kind: kindOfLabel(first),
    }));
  }
  const labelled = cells.flatMap((cell) => (cell.includes(':') ? cell.split(NEXT_LABEL) : [cell]));
  return labelled.flatMap((cell) => {
    if (LABEL.test(cell) || isTownOnly(cell)) return [];
    const glued = GLUED_LABEL.exec(cell);
    if (glued?.[1]) return [{ text: cell.slice(glued[0].length), row, kind: kindOfLabel(glued[1]) }];
    const colon = cell.slice(0, 50).indexOf(':');
    const label = colon > 0 ? cell.slice(0, colon) : '';
    if (SORT.test(label)) return split(cell.slice(colon + 1), row);
    if (!LABEL.test(label)) return split(cell.replace(/:\s/, ' | '), row);
    const kind = kindOfLabel(label);
    if (kind === 'status' && tellsLevel(cell.slice(colon + 1))) return split(cell.slice(colon + 1), row);
    const value = kind === 'status' ? cell : cell.slice(colon + 1).trim();
    return value === '' ? [] : [{ text: value, row, kind }];
  });
};

/** A row under column titles: each cell is what its column says; a bare `nee` is about the diploma. */
export const columnParts = (row: Row, titles: readonly string[], date: RowPeriod | undefined): readonly Part[] =>
  row.cells.flatMap((text, index) => {
    const kind = kindOfLabel(titles[index] ?? '');
    if (date && (text.includes(date.words) || date.words.includes(text))) return [];
    if (!/\p{L}/u.test(text)) return [];
    const head = text.split(kind === 'institute' ? TOWN : DIRECTION)[0] ?? text;
    const rest = text.slice(head.length).replace(/^,\s/, '');
    const parts: Part[] = [{ text: head, row, kind }];
    return rest === '' ? parts : [...parts, { text: rest, row, kind: kind === 'institute' ? 'aside' : 'unknown' }];
  });

/** What follows the name in its cell: `HBO Biologie, afstudeerrichting Ecologie`; `HAS Hogeschool, Den Bosch`. */
const DIRECTION = /,\s(?=(?:afstudeer)?richting\s|specialisatie\s|differentiatie\s)/i;
const TOWN = /,\s(?=\p{Lu}[\p{L}' -]{2,20}$)/u;

/** Whether a row holds the titles of columns. */
export const isTitles = ({ cells }: Row): boolean =>
  cells.length > 1 &&
  cells.filter((cell) => !LABEL.test(cell) && !cell.split(' ').every((word) => LABEL.test(word))).length <=
    (cells.length > 3 && cells.every((cell) => /^\p{Lu}[\p{L} /-]{1,30}$/u.test(cell)) ? 1 : 0);
