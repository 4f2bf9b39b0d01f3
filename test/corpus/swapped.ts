import type { DocumentText, Line } from '../../shared/reading/line.ts';

/** A person as a CV may name one. */
export type Persona = {
  readonly name: string;
  readonly email: string;
  readonly born: string;
  readonly birthplace: string;
  readonly nationality: string;
  readonly sex: 'man' | 'vrouw';
  readonly address: string;
};

/** Two who differ in everything that must not count. */
export const PERSONAS: readonly [Persona, Persona] = [
  {
    name: 'Fatima El Amraoui',
    email: 'fatima.elamraoui@post.example',
    born: '14-02-1961',
    birthplace: 'Nador',
    nationality: 'Marokkaanse',
    sex: 'vrouw',
    address: 'Kerkstraat 900, 9999 ZZ Lutjebroek',
  },
  {
    name: 'Wiebe Postmus',
    email: 'wiebe.postmus@post.example',
    born: '30-11-1997',
    birthplace: 'Dokkum',
    nationality: 'Nederlandse',
    sex: 'man',
    address: 'Singel 1, 1234 AB Sneek',
  },
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What follows a label on its line, or in its cell. */
const LABELS: readonly (readonly [RegExp, (persona: Persona) => string])[] = [
  [
    /^((?:geboortedatum|geb\.? ?datum|geboren(?: op)?)\s*:?[\s\t]+)\d{1,2}[\s./-]+\p{L}*\d*[\s./-]*\d{4}/iu,
    ({ born }) => born,
  ],
  [/^((?:geboorteplaats)\s*:?[\s\t]+)\S.*$/iu, ({ birthplace }) => birthplace],
  [/^(nationaliteit\s*:?[\s\t]+)\S.*$/iu, ({ nationality }) => nationality],
  [/^(geslacht\s*:?[\s\t]+)\S+$/iu, ({ sex }) => sex],
  [/^(adres\s*:[\s\t]*)\S.*$/iu, ({ address }) => address],
];

/** Titles in the form for a man and for a woman. */
const FORMS = [
  ['begeleider', 'begeleidster'],
  ['medewerker', 'medewerkster'],
  ['consulent', 'consulente'],
  ['adviseur', 'adviseuse'],
] as const;

const swapIn = (text: string, names: readonly RegExp[], persona: Persona): string => {
  const man = persona.sex === 'man';
  let out = names.reduce((sum, name) => sum.replace(name, persona.name), text);
  out = out.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, persona.email);
  for (const [label, value] of LABELS) out = out.replace(label, (_, lead: string) => `${lead}${value(persona)}`);
  for (const [male, female] of FORMS)
    out = man ? out.replaceAll(female, male) : out.replace(new RegExp(`${male}(?!\\p{L})`, 'gu'), female);
  return out
    .replace(/\b(?:hij|zij)\b(?= (?:werkt|heeft|is|was|kan)\b)/g, man ? 'hij' : 'zij')
    .replace(/\b(?:zijn|haar)\b(?= (?:kandidaat|sterke|ervaring|werk)\b)/g, man ? 'zijn' : 'haar');
};

/** A document in which another person offers the same work. `name`: the candidate's, as the document has it. */
export const asPersona = (document: DocumentText, name: string | undefined, persona: Persona): DocumentText => {
  const names = name === undefined ? [] : [new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu')];
  const swapLine = (line: Line): Line => ({
    ...line,
    text: swapIn(line.text, names, persona),
    ...(line.cells && { cells: line.cells.map((cell) => swapIn(cell, names, persona)) }),
  });
  return { ...document, lines: document.lines.map(swapLine) };
};
