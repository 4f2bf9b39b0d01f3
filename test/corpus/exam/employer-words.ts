import type { Job } from './model.ts';
import type { Language } from './month-names.ts';

/** The hours of a job in one of three manners; empty where none are told. */
export const hoursText = (hours: number | undefined, manner: number, language: Language): string => {
  if (hours === undefined) return '';
  if (language !== 'nl') return language === 'en' ? `${hours} hours a week` : `${hours} Std./Woche`;
  return [`${hours} uur per week`, `${hours} uur`, `${hours} u/w`][manner] ?? '';
};

/** What some employers do, in the words that stand behind their names. */
const TRADES: Readonly<Record<string, string>> = {
  GeoZicht: 'geo-adviesbureau',
  Ruimteschepper: 'stedenbouwkundig bureau',
  'Bloei IT': 'softwarebedrijf',
  'Tabula Rasa': 'communicatiebureau',
  'Dat Zeg Je Goed': 'tekstbureau',
  Stadkwadraat: 'adviesbureau',
  Lister: 'ggz-instelling',
  Careyn: 'thuiszorgorganisatie',
  Kompaan: 'jeugdhulporganisatie',
  Woonbron: 'woningcorporatie',
  Flynth: 'accountantskantoor',
  Brocacef: 'farmaceutische groothandel',
  Kruitbosch: 'groothandel',
  Ploegam: 'aannemer',
  Mourik: 'aannemer',
  Vitens: 'drinkwaterbedrijf',
  'Omnia Wonen': 'woningcorporatie',
  Deltawind: 'energiecoöperatie',
};

/** For whom, with the place, the trade and the agency that stand behind the name. */
export const employerText = ({ employer: bare, place, via, kind }: Job, manner: number): string => {
  const trade = TRADES[bare];
  const employer =
    trade && place === undefined ? (manner % 2 === 0 ? `${bare} (${trade})` : `${bare}, ${trade}`) : bare;
  const placed =
    place === undefined
      ? employer
      : ([`${employer}, ${place}`, `${employer} (${place})`, `${employer} te ${place}`, `${employer} – ${place}`][
          manner
        ] ?? '');
  return via && kind === 'work' ? `${placed} (via ${via})` : placed;
};

/** What stands before the systems of a job. */
export const TOOLS = ['Systemen', 'Gebruikte systemen', 'Tools', 'Software', 'Applicaties'] as const;

/** What stands above jobs that an agency brought. */
export const agencyHead = (name: string, at: number): string =>
  [
    `Gedetacheerd via ${name}`,
    `${name} (detachering)`,
    `In dienst van ${name}, gedetacheerd bij:`,
    `Opdrachten via ${name}`,
  ][at % 4] ?? name;
