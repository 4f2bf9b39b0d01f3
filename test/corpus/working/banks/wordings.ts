/** Wordings beside the facts, in the languages of the CVs. */
export const COMPETENCES = {
  nl: [
    'Omgevingsbewust',
    'Analytisch vermogen',
    'Resultaatgericht',
    'Bestuurlijke sensitiviteit',
    'Flexibel',
    'Overtuigingskracht',
    'Plannen en organiseren',
    'Samenwerken',
    'Initiatiefrijk',
    'Klantgericht',
    'Schriftelijke uitdrukkingsvaardigheid',
    'Conflicthantering',
    'Daadkracht',
    'Luisteren',
  ],
  en: ['Stakeholder management', 'Analytical thinking', 'Writing', 'Planning', 'Teamwork', 'Presenting'],
  de: ['Teamfähigkeit', 'Verhandlungsgeschick', 'Organisationstalent', 'Belastbarkeit'],
} as const;
/** Hobbies. */
export const HOBBIES = {
  nl: [
    'wielrennen',
    'schaken',
    'zingen in een koor',
    'moestuinieren',
    'fotografie',
    'bergwandelen',
    'padel',
    'meubels opknappen',
    'reizen met de trein',
    'vogels kijken',
    'gezelschapsspellen',
    'bakken',
    'kitesurfen',
    'genealogie',
  ],
  en: ['rowing', 'chess', 'baking', 'long-distance cycling', 'theatre'],
  de: ['Wandern', 'Chorgesang', 'Fotografie', 'Kochen'],
} as const;
/** Sentences that fit any job. */
export const GENERIC_LINES = {
  nl: [
    'Deelnemen aan landelijke en regionale werkgroepen',
    'Begeleiden van stagiairs en nieuwe collega’s',
    'Signaleren van knelpunten en doen van voorstellen voor verbetering',
    'Opstellen van maandrapportages voor het management',
    'Onderhouden van een netwerk binnen en buiten de organisatie',
    'Vraagbaak voor collega’s en ketenpartners',
    'Bijdragen aan de doorontwikkeling van het team',
  ],
  en: [
    'Reported to the head of department every month',
    'Introduced new colleagues to the work',
    'Represented the organisation in national working groups',
  ],
  de: ['Einarbeitung neuer Kolleginnen und Kollegen', 'Monatliche Berichte an die Leitung'],
} as const;
/** Openings of a story about a job. */
export const SITUATIONS = [
  'De organisatie stond onder toezicht en kampte met een hoog verloop.',
  'Na een fusie werkten drie teams elk op hun eigen manier.',
  'Door een wetswijziging moest de werkwijze binnen een half jaar anders.',
  'Er lag een achterstand en het vertrouwen van inwoners was gedaald.',
  'Het team was net gestart en had nog geen vaste afspraken.',
] as const;
/** What was asked in such a story. */
export const TASKS = [
  'Aan mij de vraag om orde te scheppen en de kwaliteit te borgen.',
  'Ik kreeg de opdracht om de nieuwe werkwijze in te voeren en collega’s mee te nemen.',
  'Mijn taak was om de voortgang te herstellen en de opdrachtgever gerust te stellen.',
] as const;
/** Further sentences of a profile. */
export const PROFILE_EXTRA = {
  nl: [
    'In een nieuwe omgeving heb ik snel door wie ik nodig heb. Ik houd het overzicht, ook als het druk is, en spreek anderen aan op afspraken.',
    'Opdrachtgevers waarderen mijn energie en mijn gevoel voor verhoudingen. Humor hoort daarbij.',
    'Ik zoek een opdracht waarin ik mijn kennis kan inzetten en waarin ruimte is om de werkwijze te verbeteren.',
    'Mijn collega’s omschrijven mij als betrouwbaar, leergierig en een tikkeltje eigenwijs.',
  ],
  en: [
    'Colleagues describe me as reliable, curious and calm under pressure.',
    'I enjoy working in a public environment where results matter to residents.',
  ],
  de: ['Kolleginnen und Kollegen schätzen meine ruhige und genaue Art.'],
} as const;
/** Mottos. */
export const QUOTES = [
  '“Doe gewoon wat je belooft.”',
  '“Wie stil staat, ziet meer.”',
  '“Samen kom je verder.”',
] as const;
