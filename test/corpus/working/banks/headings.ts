/** Headings of the sections of a CV. */
export type Headings = Readonly<
  Record<
    | 'personal'
    | 'keyData'
    | 'profile'
    | 'claims'
    | 'work'
    | 'internships'
    | 'sideJobs'
    | 'volunteering'
    | 'education'
    | 'trainings'
    | 'certificates'
    | 'systems'
    | 'competences'
    | 'languages'
    | 'hobbies'
    | 'availability'
    | 'references'
    | 'brief',
    string
  >
>;

const KEYS = [
  'personal',
  'keyData',
  'profile',
  'claims',
  'work',
  'internships',
  'sideJobs',
  'volunteering',
  'education',
  'trainings',
  'certificates',
  'systems',
  'competences',
  'languages',
  'hobbies',
  'availability',
  'references',
  'brief',
] as const satisfies readonly (keyof Headings)[];
const set = (row: string): Headings => {
  const words = row.split('|').map((word) => word.trim());
  return Object.fromEntries(KEYS.map((key, at) => [key, words[at] ?? ''])) as Headings;
};

/** One set per CV. */
export const DUTCH = [
  'Personalia|Kerngegevens|Profiel|Invulling van de eisen|Werkervaring|Stages|Bijbanen|Vrijwilligerswerk|Opleidingen|Cursussen en trainingen|Certificaten|Systeemkennis|Competenties|Talen|Hobby’s|Beschikbaarheid|Referenties|Werkervaring in het kort',
  'Persoonlijke gegevens|Samenvatting|Persoonlijk profiel|Eisen en wensen|Relevante werkervaring|Stage-ervaring|Bijbaantjes|Nevenactiviteiten|Opleiding|Trainingen|Certificeringen en registraties|Applicaties|Vaardigheden|Talenkennis|Interesses|Inzetbaarheid|Referenties|Overzicht loopbaan',
  'Contact|In het kort|Over mij|Aansluiting bij de opdracht|Ervaring|Stages|Eerdere bijbanen|Vrijwilligerswerk en bestuursfuncties|Opleiding|Cursussen|Certificaten en registraties|Software|Sterke punten|Talen|Vrije tijd|Beschikbaar|Referenties|Ervaring in vogelvlucht',
  'PERSOONSGEGEVENS|KERNGEGEVENS|SAMENVATTING|GUNNINGSCRITERIA|WERKERVARING|STAGES|BIJBANEN|MAATSCHAPPELIJKE ACTIVITEITEN|OPLEIDINGEN|CURSUSSEN|CERTIFICATEN|AUTOMATISERINGSKENNIS|COMPETENTIES|TALENKENNIS|HOBBY’S EN INTERESSES|BESCHIKBAARHEID|REFERENTIES|OVERZICHT WERKERVARING',
  'Wie ben ik?|Feiten|Wat drijft mij|Waarom ik pas|Loopbaan|Stages|Werk naast de studie|Vrijwilliger|Scholing|Bij- en nascholing|Diploma’s en certificaten|Systemen|Waar ik goed in ben|Talen|Naast het werk|Wanneer kan ik starten|Referenten|Loopbaan in jaren',
  'Gegevens kandidaat|Kernpunten|Motivatie en profiel|Toetsing aan de eisen|Werkervaring en opdrachten|Stages|Bijbanen|Vrijwilligerswerk|Opleidingen|Gevolgde trainingen|Certificaten|Kennis van systemen|Kwaliteiten|Talen|Hobby’s|Beschikbaarheid en tarief|Referenties|Beknopt overzicht',
].map(set) as unknown as readonly [Headings, ...Headings[]];
/** Those of CVs in English. */
export const ENGLISH = [
  'Personal details|Key facts|Profile|Requirements|Work experience|Internships|Student jobs|Volunteering|Education|Training|Certificates|Software|Skills|Languages|Interests|Availability|References|Career at a glance',
  'Contact|Summary|About me|How I meet your requirements|Professional experience|Internships|Side jobs|Voluntary work|Academic background|Courses|Certifications|Tools|Core competencies|Languages|Hobbies|Availability|References|Overview',
].map(set) as unknown as readonly [Headings, ...Headings[]];
/** Those of CVs in German. */
export const GERMAN = [
  'Persönliche Daten|Eckdaten|Profil|Anforderungen|Berufserfahrung|Praktika|Nebentätigkeiten|Ehrenamt|Ausbildung|Weiterbildung|Zertifikate|EDV-Kenntnisse|Kompetenzen|Sprachen|Interessen|Verfügbarkeit|Referenzen|Überblick',
].map(set) as unknown as readonly [Headings, ...Headings[]];
