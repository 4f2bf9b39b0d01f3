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
export const TASKS = [
  'Aan mij de vraag om orde te scheppen en de kwaliteit te borgen.',
  'Ik kreeg de opdracht om de nieuwe werkwijze in te voeren en collega’s mee te nemen.',
  'Mijn taak was om de voortgang te herstellen en de opdrachtgever gerust te stellen.',
] as const;
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
export const QUOTES = [
  '“Doe gewoon wat je belooft.”',
  '“Wie stil staat, ziet meer.”',
  '“Samen kom je verder.”',
] as const;
export const COMPLETED = {
  nl: [
    'diploma behaald',
    'afgerond',
    'diploma: ja',
    'geslaagd',
    'getuigschrift behaald',
    'cum laude afgestudeerd',
    'afgestudeerd',
  ],
  en: ['degree obtained', 'graduated cum laude', 'completed'],
  de: ['abgeschlossen'],
} as const;
export const NOT_COMPLETED = {
  nl: [
    'niet afgerond',
    'propedeuse behaald',
    'diploma: nee',
    'gestopt in het derde jaar',
    'geen diploma',
    'voortijdig gestopt',
  ],
  en: ['not completed', 'no degree'],
  de: ['nicht abgeschlossen'],
} as const;
export const ONGOING = {
  nl: ['lopend', 'nog bezig', 'diploma verwacht in 2027', 'momenteel'],
  en: ['in progress', 'expected 2027'],
  de: ['laufend'],
} as const;
export const ON_REQUEST = {
  nl: [
    'Referenties op aanvraag beschikbaar.',
    'Op verzoek te verstrekken',
    'Referenties worden op aanvraag verstrekt.',
    'Op aanvraag',
  ],
  en: ['References available upon request.', 'Available on request'],
  de: ['Auf Anfrage'],
} as const;
/** Languages: words of each, its code, and how well. The first is the mother tongue. */
export const TONGUES = {
  nl: [
    [
      ['Nederlands', 'nl', 'moedertaal'],
      ['Engels', 'en', 'goed'],
      ['Duits', 'de', 'redelijk'],
    ],
    [
      ['Nederlands', 'nl', 'moedertaal'],
      ['Engels', 'en', 'vloeiend'],
    ],
    [
      ['Nederlands', 'nl', 'vloeiend'],
      ['Turks', 'tr', 'moedertaal'],
      ['Engels', 'en', 'voldoende'],
    ],
    [
      ['Nederlands', 'nl', 'uitstekend'],
      ['Arabisch', 'ar', 'moedertaal'],
      ['Frans', 'fr', 'goed'],
      ['Engels', 'en', 'goed'],
    ],
    [
      ['Nederlands', 'nl', 'C2'],
      ['Pools', 'pl', 'moedertaal'],
      ['Engels', 'en', 'B2'],
    ],
    [
      ['Nederlands', 'nl', 'moedertaal'],
      ['Fries', 'fy', 'moedertaal'],
      ['Engels', 'en', 'goed'],
    ],
    [
      ['Nederlands', 'nl', 'moedertaal'],
      ['Spaans', 'es', 'basis'],
      ['Engels', 'en', 'zeer goed'],
    ],
    [
      ['Nederlands', 'nl', 'goed'],
      ['Russisch', 'ru', 'moedertaal'],
      ['Engels', 'en', 'goed'],
    ],
  ],
  en: [
    [
      ['English', 'en', 'fluent'],
      ['Dutch', 'nl', 'B2'],
      ['Italian', 'it', 'native'],
    ],
    [
      ['Dutch', 'nl', 'native'],
      ['English', 'en', 'fluent'],
      ['French', 'fr', 'intermediate'],
    ],
  ],
  de: [
    [
      ['Deutsch', 'de', 'Muttersprache'],
      ['Niederländisch', 'nl', 'sehr gut'],
      ['Englisch', 'en', 'gut'],
    ],
  ],
} as const;
