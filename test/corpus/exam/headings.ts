import { list } from './bank/field.ts';
import type { SectionName } from './model.ts';
import type { Language } from './month-names.ts';

const DUTCH: Readonly<Record<SectionName, readonly string[]>> = {
  personal: list('Personalia|Persoonlijke gegevens|Persoonsgegevens'),
  profile: list('Profiel|Over mij|Wie ben ik?|Samenvatting|Persoonlijk profiel|In het kort'),
  work: list(
    'Werkervaring|Professionele ervaring|Loopbaan|Track record|Wat ik deed|Mijn reis|Relevante werkervaring|Opdrachten en functies|Arbeidsverleden|Ervaring',
  ),
  volunteer: list(
    'Vrijwilligerswerk|Betrokkenheid naast het werk|Maatschappelijk actief|Nevenactiviteiten (onbetaald)',
  ),
  internships: list('Stages|Stage-ervaring'),
  education: list('Opleiding|Opleidingen|Leren|Papieren|Gevolgde opleidingen|Schoolloopbaan'),
  trainings: list(
    'Cursussen en trainingen|Trainingen & certificaten|Bijscholing|Training / Cursus|Aanvullende scholing',
  ),
  registrations: list('Registraties|Inschrijvingen in registers|Beroepsregistratie'),
  systems: list('Systemen|Applicaties|Software|Computervaardigheden|Tools en systemen|Automatisering'),
  skills: list('Competenties|Kwaliteiten|Sterke punten|Kernkwaliteiten'),
  languages: list('Talen|Talenkennis|Taalvaardigheid|Ik spreek'),
  availability: list('Beschikbaarheid|Inzetbaarheid|Beschikbaarheid en tarief|Praktische informatie'),
  references: list('Referenties|Referenten|Referentie'),
  hobbies: list('Hobby’s|Vrije tijd|Interesses|Buiten kantoortijd'),
  criteria: list('Eisen en wensen|Toetsing aan de functie-eisen|Match met de opdracht'),
};

const ENGLISH: Partial<Record<SectionName, readonly string[]>> = {
  personal: ['Personal details'],
  profile: list('Profile|About me|Summary'),
  work: list('Experience|Work experience|Professional experience|Employment history'),
  education: list('Education|Academic background'),
  trainings: list('Courses and certificates|Training'),
  systems: list('Tools|Software'),
  skills: list('Strengths|Key skills'),
  languages: ['Languages'],
  availability: ['Availability'],
  references: ['References'],
  hobbies: ['Interests'],
};

const GERMAN: Partial<Record<SectionName, readonly string[]>> = {
  personal: ['Persönliche Daten'],
  profile: ['Kurzprofil'],
  work: ['Berufserfahrung'],
  education: ['Ausbildung'],
  trainings: ['Weiterbildung'],
  systems: ['EDV-Kenntnisse'],
  skills: ['Stärken'],
  languages: ['Sprachen'],
  availability: ['Verfügbarkeit'],
  references: ['Referenzen'],
  hobbies: ['Interessen'],
};

/** What a section may be called in a language. */
export const headingsOf = (name: SectionName, language: Language): readonly string[] =>
  (language === 'nl' ? DUTCH : language === 'en' ? ENGLISH : GERMAN)[name] ?? DUTCH[name];

/** Competences that are no systems. */
export const STRENGTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: list(
    'Overtuigingskracht|Organisatiesensitief|Resultaatgericht|Luisteren|Plannen en organiseren|Schrijfvaardig|Samenwerken|Doorzettingsvermogen|Klantgericht|Analytisch denken',
  ),
  en: list('Listening|Stakeholder management|Structured writing|Team building|Calm under pressure'),
  de: list('Verhandlungsgeschick|Genauigkeit|Teamgeist'),
};

/** What is asked, and which of a candidate's own jobs is named as the answer. */
export const ASKED = list(
  'Minimaal hbo werk- en denkniveau|Minimaal drie jaar aantoonbare ervaring in een soortgelijke rol|Ervaring bij een gemeente in de afgelopen vijf jaar|Aantoonbare ervaring met het opstellen van adviezen|Beschikbaar voor de gevraagde uren|Goede beheersing van de Nederlandse taal',
);
