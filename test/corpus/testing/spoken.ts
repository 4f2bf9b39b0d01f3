import type { Random } from '../../samples/random.ts';
import type { Cv, Language } from './model.ts';

const SPOKEN: Readonly<Record<Language, readonly (readonly [code: string, name: string])[]>> = {
  nl: [
    ['nl', 'Nederlands'],
    ['en', 'Engels'],
    ['de', 'Duits'],
    ['fr', 'Frans'],
    ['tr', 'Turks'],
    ['ar', 'Arabisch'],
    ['es', 'Spaans'],
    ['pl', 'Pools'],
    ['uk', 'Oekraïens'],
  ],
  en: [
    ['en', 'English'],
    ['nl', 'Dutch'],
    ['de', 'German'],
    ['fr', 'French'],
    ['es', 'Spanish'],
    ['hi', 'Hindi'],
  ],
  de: [
    ['de', 'Deutsch'],
    ['nl', 'Niederländisch'],
    ['en', 'Englisch'],
  ],
};
const SKILL: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: [
    ['moedertaal', 'goed', 'redelijk'],
    ['C2', 'B2', 'B1'],
    ['vloeiend', 'uitstekend', 'basis'],
  ],
  en: [
    ['native', 'fluent', 'basic'],
    ['C2', 'C1', 'A2'],
  ],
  de: [['Muttersprache', 'fließend', 'gut']],
};

/** The languages that someone says to speak, and how well. */
export const spoken = (random: Random, language: Language): Cv['spoken'] => {
  const [first, second, ...others] = SPOKEN[language];
  const skill = random.pick(SKILL[language] as [string[], ...string[][]]);
  const all = [first, second, ...random.some(others, random.below(2))].filter((item) => item !== undefined);
  return all.map(([code, name], index) => [code, `${name} (${skill[index] ?? skill[0]})`]);
};

/** What fills the rest of one's days. */
export const HOBBIES: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  nl: [
    'Wadlopen, een volkstuin, koken voor veel mensen en op dinsdag zingen in een koor.',
    'Hardlopen, houtbewerken en met de kinderen naar het bos.',
    'Schaken, Turkse keuken, vogels kijken.',
    'Zeilen, boeken van Hella Haasse, yoga.',
  ],
  en: ['Rowing, community gardens and vinyl.'],
  de: ['Radfahren, Chor und ein Garten an der Vechte.'],
};
export const ON_REQUEST: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  nl: ['Referenties zijn op aanvraag beschikbaar.', 'Op aanvraag', 'Namen van referenten geef ik graag op verzoek.'],
  en: ['Available on request.'],
  de: ['Auf Anfrage.'],
};
