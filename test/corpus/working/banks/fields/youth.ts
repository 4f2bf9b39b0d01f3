import type { Field } from '../field.ts';

/** Coaching and guidance of young people. */
export const youth: Field = {
  titles: [
    'Jongerencoach',
    'Trajectbegeleider VSV',
    'RMC-consulent',
    'Consulent leerplicht/RMC',
    'Procesregisseur jeugd',
    'Jeugdconsulent',
    'Kwaliteitsadviseur jeugdzorg',
    'Coördinator jongerenteam',
  ],
  sectors: ['council', 'welfare', 'regional'],
  lines: [
    'Begeleiden van jongeren tussen 16 en 23 jaar zonder startkwalificatie naar school, werk of een combinatie daarvan',
    'Voeren van intakegesprekken, ook bij jongeren thuis, en opstellen van een plan van aanpak',
    'Behandelen van meldingen over ongeoorloofd verzuim en terugkoppelen aan de school',
    'Registreren van contacten en acties in [[JVS-web]] en opleveren van de maandcijfers',
    'Regie op complexe gezinssituaties waarin meerdere hulpverleners betrokken zijn',
    'Schrijven van beschikkingen voor jeugdhulp en bewaken van de doorlooptijd in [[Suites4Jeugd]]',
    'Deelnemen aan het zorgadviesteam van twee vmbo-scholen',
    'Contactpersoon voor praktijkonderwijs en voortgezet speciaal onderwijs',
    'Organiseren van een jaarlijkse overstapmarkt voor schoolverlaters',
    'Samenwerken met jongerenwerk, politie, reclassering en wijkteam',
    'Inkopen en evalueren van ondersteuning in overleg met ouders en huisarts',
    'Dossiervorming in [[Mens Centraal]] volgens de richtlijnen van de regio',
  ],
  results: [
    '88 procent van de jongeren volgde na een jaar nog onderwijs of had werk',
    'wachtlijst in acht maanden gehalveerd',
    'de aanpak is overgenomen door drie buurgemeenten',
  ],
  studies: [
    ['HBO Sociaal Pedagogische Hulpverlening', 'hbo-bachelor', 'hogeschool'],
    ['HBO Culturele en Maatschappelijke Vorming', 'hbo-bachelor', 'hogeschool'],
    ['Bachelor Pedagogiek', 'hbo-bachelor', 'hogeschool'],
    ['MBO 4 Sociaal-cultureel werk', 'mbo', 'college'],
    ['Master Jeugdzorg', 'wo-master', 'university'],
  ],
  courses: [
    ['Registratie SKJ', 'registration'],
    ['Gesprekstechnieken met jongeren', 'training'],
    ['Werken met de meldcode', 'training'],
    ['Certificaat Oplossingsgericht coachen', 'certificate'],
    ['Basistraining leerplicht', 'training'],
    ['BHV', 'certificate'],
  ],
  systems: ['JVS-web', 'Suites4Jeugd', 'Mens Centraal', 'Outlook'],
  profile: [
    'Jongeren die nergens meer aankloppen, daar ga ik naartoe. Ik ben vasthoudend, direct en geduldig.',
    'Mijn hart ligt bij jongeren voor wie school niet vanzelf gaat. Ik bouw snel een band op en blijf zakelijk waar dat moet.',
  ],
};
