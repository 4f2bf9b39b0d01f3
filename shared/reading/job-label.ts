import { remembered } from './remembered.ts';
import type { Row } from './row.ts';

/** What a label or column title in a job announces. */
export type JobLabel = 'title' | 'client' | 'employer' | 'period' | 'aside' | 'tasks';

const LABELS: readonly (readonly [JobLabel, RegExp])[] = [
  [
    'title',
    /^(?:functie(?:titel|naam|omschrijving)?|functie of beroep|beroep(?: of |\/)functie|functie\s?\/\s?rol|functie(?:\s?(?:en|&|\/)\s?)(?:werkgever|organisatie|opdrachtgever|bedrijf|taken|werkzaamheden)|rol|rol in (?:het )?project|positie|beroep|occupation.*|position(?: held)?|job title|role)$/,
  ],
  ['client', /^(?:voor wie|opdrachtgever|eindopdrachtgever|klant|eindklant|inlener|client|customer)$/],
  [
    'employer',
    /^(?:waar|werkgever|werkgever\s?\/\s?opdrachtgever|organisatie|bedrijf|bedrijfsnaam|instelling|naam (?:en (?:adres|(?:vestigings)?plaats) )?(?:van )?(?:de |het )?(?:werkgever|bedrijf|organisatie)|naam en adres van(?: de| het)?|naam werkgever|(?:name and address of )?employer|company|organi[sz]ation)$/,
  ],
  [
    'period',
    /^(?:periode|(?:dd[-/])?mm[-/](?:jj|yy){1,2}|uitgevoerd|uitvoering|start-? ?(?:en )?einddatum|startdatum|data|datum|datums|duur|looptijd|tijdvak|wanneer|jaar|jaren|van|van.{0,6}tot.*|periode\s?\(van.{0,12}\)|dates?|period|tijdsbestek|werkzaam van)$/,
  ],
  [
    'aside',
    /^(?:plaats|locatie|standplaats|sector|branche|inzet|uren.*|aantal uren.*|omvang.*|fte|dienstverband|location|soort .*|leiding aan.*|team(?:omvang|grootte)?|budget(?:verantwoordelijkheid)?|reden (?:van )?vertrek|referent.*|bureau|via|intermediair|vestigingsplaats|woonplaats|contractvorm|type .*|tot)$/,
  ],
  [
    'tasks',
    /^(?:(?:belangrijkste |voornaamste |mijn )?(?:taken|werkzaamheden|activiteiten|resultaten|verantwoordelijkheden|resultaat|taak)(?:\s?(?:en|&|\/).*)?|omschrijving|beschrijving|toelichting|opdracht|opdrachtomschrijving|project|projectomschrijving|rolomschrijving|inhoud|main activities.*|responsibilities|tasks|situatie|en verder|verder|daarnaast|bijzonderheden|bezigheid|bezigheden|aanpak|context|achtergrond|wat|wat (?:ik )?(?:deed|doe)(?: ik)?|wat (?:ik )?er deed|aard (?:van (?:de|het) )?(?:werkzaamheden|werk)|wat deed u (?:daar|er)|beschrijf uw werkzaamheden)$/,
  ],
];

const LONGEST_LABEL = 60;

/** What the words before a colon or at the head of a column stand for; undefined if they are no such words. */
export const jobLabel = remembered((words: string): JobLabel | undefined => {
  const bare = words.trim().replace(COUNTED, '').replace(/\?:?$/, '');
  const label = (bare.endsWith(':') ? bare.slice(0, -1).trim() : bare).toLowerCase();
  if (label.length > LONGEST_LABEL) return undefined;
  const squeezed = SPREAD.test(bare) ? label.replaceAll(' ', '') : label;
  return LABELS.find(([, pattern]) => pattern.test(label) || pattern.test(squeezed))?.[0];
});

/** `a. Organisatie`, `5.1 Functie`: the place of a label in a form. */
const COUNTED = /^(?:[a-z][.)]|\d{1,2}\.\d{1,2}\.?)\s+(?=\p{L})/u;

/** Capitals with gaps between them, as a small label may be set: `OPDR ACHTGEVER`. */
const SPREAD = /^\p{Lu}+(?: \p{Lu}+)+:?$/u;

const SPACED =
  /^(functie|beroep of functie|functie of beroep|rol|werkgever|naam (?:en adres )?van (?:de |het )?(?:werkgever|bedrijf|organisatie)|naam werkgever|opdrachtgever|organisatie|periode|datum)\s+(?=[\p{Lu}\d'])|^(data)\s+(?=['\d]|\p{L}+\.?\s\d{4})/u;

/** A label that only a gap parts from its value (`Werkgever Gemeente Oost`); `Data Analyst` is no date. */
const spaced = (text: string): LabelledRow | undefined => {
  const match = SPACED.exec(text.charAt(0).toLowerCase() + text.slice(1));
  const words = match?.[1] ?? match?.[2];
  const label = words === undefined || !/^\p{Lu}/u.test(text) ? undefined : jobLabel(words);
  return label && match ? { label, cells: [text.slice(match[0].length)] } : undefined;
};

/** A row that says what it holds: `Functie: ...`, or a label cell with its value beside it. */
export type LabelledRow = { readonly label: JobLabel; readonly cells: readonly string[] };

/** The label and the value of a row; no cells where the value stands on the next row. Undefined for a row without a label. */
export const labelledRow = ({ cells, bullet }: Pick<Row, 'cells' | 'bullet'>): LabelledRow | undefined => {
  const [first = '', ...others] = cells;
  if (bullet || others.length > 3) return undefined;
  const whole = jobLabel(first);
  if (whole && (others.length > 0 || first.endsWith(':'))) {
    return { label: whole, cells: others.map((cell) => cell.replace(/^:\s*/, '')) };
  }
  const colon = first.slice(0, 60).indexOf(':');
  const label = colon > 0 ? jobLabel(first.slice(0, colon)) : undefined;
  const value = first.slice(colon + 1).trim();
  return label && value !== '' ? { label, cells: [value, ...others] } : spaced(first);
};

/** The title of a column that tells more of the work: what it was about, what was worked with. */
const TOLD =
  /^(?:gebruikte )?(?:onderwerp|thema|bijdrage|resultaten|context|vraagstuk|programma'?s|systemen|applicaties|software|tools|technieken|methoden|pakketten)(?: (?:en|&|\/).*)?$/i;

/** The labels of a row of column titles; undefined for any other row. */
export const columnLabels = ({ cells }: Pick<Row, 'cells'>): readonly (JobLabel | undefined)[] | undefined => {
  if (cells.length < 2) return undefined;
  const labels = cells.map((cell) => jobLabel(cell) ?? (TOLD.test(cell) ? 'tasks' : undefined));
  const known = labels.filter((label) => label !== undefined);
  return new Set(known).size >= 2 && known.length >= cells.length - 1 ? labels : undefined;
};
