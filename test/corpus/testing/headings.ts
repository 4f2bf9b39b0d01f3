import type { Random } from '../../samples/random.ts';
import type { Cv, Language, Section } from './model.ts';

const NL: Readonly<Record<Section, readonly [string, ...string[]]>> = {
  personal: ['Personalia', 'Persoonlijke gegevens', 'Contact', 'Mijn gegevens'],
  profile: ['Profiel', 'Over mij', 'Wie ben ik', 'Kort over mij', 'Samenvatting', 'Persoonlijk profiel'],
  work: [
    'Werkervaring',
    'Werkervaring',
    'Loopbaan',
    'Professionele ervaring',
    'Wat ik deed',
    'Track record',
    'Arbeidsverleden',
    'Mijn loopbaan tot nu toe',
  ],
  unpaid: [
    'Vrijwilligerswerk',
    'Betrokkenheid naast het werk',
    'Vrijwilligerswerk en nevenfuncties',
    'Maatschappelijke activiteiten',
  ],
  education: ['Opleidingen', 'Opleiding', 'Opleidingen', 'Scholing', 'Vooropleiding'],
  courses: [
    'Cursussen en trainingen',
    'Trainingen en certificaten',
    'Bijscholing',
    'Cursussen',
    'Gevolgde trainingen',
    'Papieren en cursussen',
  ],
  systems: ['Systemen', 'Applicaties', 'ICT-vaardigheden', 'Kennis van systemen', 'Software'],
  spoken: ['Talen', 'Talenkennis', 'Taalvaardigheid'],
  references: ['Referenties', 'Referenties', 'Referenten'],
  offer: ['Beschikbaarheid', 'Inzetbaarheid', 'Beschikbaarheid en tarief'],
  hobbies: ["Hobby's", 'Vrije tijd', 'Interesses', "Hobby's en interesses"],
};
const EN: typeof NL = {
  personal: ['Personal details'],
  profile: ['Profile', 'About me'],
  work: ['Work experience', 'Professional experience', 'Career history'],
  unpaid: ['Volunteering'],
  education: ['Education'],
  courses: ['Courses and certificates', 'Training'],
  systems: ['Tools', 'Software'],
  spoken: ['Languages'],
  references: ['References'],
  offer: ['Availability'],
  hobbies: ['Interests'],
};
const DE: typeof NL = {
  personal: ['Persönliche Daten'],
  profile: ['Profil'],
  work: ['Berufserfahrung'],
  unpaid: ['Ehrenamt'],
  education: ['Ausbildung'],
  courses: ['Weiterbildung'],
  systems: ['Software'],
  spoken: ['Sprachen'],
  references: ['Referenzen'],
  offer: ['Verfügbarkeit'],
  hobbies: ['Interessen'],
};

/** The headings of one CV. */
export const headings = (random: Random, language: Language): Cv['words'] => {
  const bank = { nl: NL, en: EN, de: DE }[language];
  return Object.fromEntries(Object.entries(bank).map(([section, all]) => [section, random.pick(all)])) as Record<
    Section,
    string
  >;
};
