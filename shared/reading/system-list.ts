import { systemIndex, systemsIn } from './system-names.ts';

const LABEL =
  /^(?:(?:gebruikte|toegepaste|relevante)\s)?(?:systemen|systeem|applicaties?|tools?|tooling|software(?:pakketten)?|programma's|programmatuur|pakketten|gewerkt met|(?:it|ict|technische)[\s-]?(?:omgeving|systemen)|technieken|technologie(?:ën)?|systems?(?: and tools)?|used software|programmeertalen)\s?(:\s*|\s(?=[\p{Lu}\d]))/iu;

/** What stands behind a label for systems (`Systemen: JVS, Excel`); undefined for a text without one. */
export const systemLabel = (text: string): string | undefined => {
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const sure =
    match[1]?.startsWith(':') === true || rest.includes(',') || systemsIn(` ${rest}`, systemIndex([])).length > 0;
  return sure && rest.trim() !== '' ? rest : undefined;
};

const SYSTEMS =
  /systeem|systemen|systems|software|applicati|\btools?\b|computer|automatiser|\bict\b|\bit\b|\bedv|programma|pakketten|digita|technolog/i;
const COMPETENCES = /competent|eigenschap|kwaliteit|(?<!(?:computer|software|it|ict|digitale)[\s-]?)vaardig/i;

/** Whether a heading announces systems alone, and not skills at large. */
export const announcesSystems = (heading: string): boolean => {
  const words = heading.replace(/(?<=\p{L})\s(?=\p{L}(?:\s|$))/gu, '');
  return SYSTEMS.test(words) && !COMPETENCES.test(words);
};

const LEVELS =
  'basis(?:kennis)?|goed|zeer goed|gevorderd|expert|uitstekend|redelijk|beginner|ervaren|dagelijks|matig|voldoende|advanced|intermediate|basic|good|very good|excellent|proficient|gut|sehr gut|grundkenntnisse|\\d{1,2}\\s?(?:jaar|years?)|[1-5]\\s?/\\s?5|[★☆●○]+';
const LEVEL = new RegExp(`^(?:${LEVELS})$`, 'i');
const LEVEL_BEHIND = new RegExp(`\\s*(?:[:–—(-]\\s*|\\s)(?:niveau:?\\s)?(?:${LEVELS})\\)?$`, 'i');
const TITLES =
  /^(?:niveau:.*|systeem|systemen|niveau|beheersing|applicaties?|tool|software|kennis|ervaring|level|naam|overig(?:e)?)$/i;
const JOINT = /\s*[,;|•·\t]\s*|\s+\/\s+|\s+(?:en|and|und)\s+(?=[\p{Lu}\d])/u;
const MOST_WORDS = 5;

const isName = (item: string): boolean =>
  item.length >= 2 &&
  item.length <= 45 &&
  item.split(' ').length <= MOST_WORDS &&
  /[\p{Lu}\d]/u.test(item) &&
  /\p{L}/u.test(item) &&
  !LEVEL.test(item) &&
  !TITLES.test(item) &&
  !/[:@]|\b(?:19|20)\d{2}\s?[-–]|^(?:ik|mijn|ook|goed|ervaring|kennis|werken)\b/i.test(item);

/** Brackets that hold more names: `MS Office (Word, Excel)`. */
const opened = (text: string): string => text.replace(/\s*\(([^()]*,[^()]*)\)/g, ', $1');

/** Words for a sort of system before those that are of it: `GIS-software: ArcGIS, QGIS`, `zaaksystemen zoals Djuma`. */
const withoutSort = (text: string): string => {
  const rest = text.replace(/^[^:,;]{2,30}:\s+(?=.*,)|^[^:,;]{2,40}\szoals\s/i, '');
  return LEVEL.test(rest) ? text : rest;
};

/** The systems in words that list them, without how well each is known. */
export const systemItems = (text: string): readonly string[] =>
  withoutSort(opened(text))
    .replace(/\.$/, '')
    .split(JOINT)
    .map((item) =>
      item
        .replace(/\s*\([^()]*\)$/, '')
        .replace(LEVEL_BEHIND, '')
        .trim(),
    )
    .filter(isName);
