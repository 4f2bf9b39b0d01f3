import { type Field, learned, list } from './field.ts';

const YOUTH: Field = {
  language: 'nl',
  titles: list(
    'Kwartiermaker a.i.|Trajectbegeleider VSV|Coördinator doorstroompunt|Leerplichtambtenaar|Consulent RMC|Adviseur 3|Jongerencoach|Zorgcoördinator mbo|Loopbaancoach entree|Verzuimcoördinator|Mentor schakelklas|Groepsleider',
  ),
  employers: list(
    'Gemeente Hoogeveen|Regio Rivierenland|Albeda|Het Startblok|Gemeente Dronten|Stichting Vaart|Lucas Onderwijs|De Kansfabriek|ROC Kop van Noord-Holland|Enver|Gemeente Oss|Kompaan',
  ),
  tasks: list(
    'Voerde huisbezoeken uit bij jongeren die langer dan vier weken thuiszaten.|Maakte met school, ouders en wijkteam afspraken over een terugkeer naar de klas.|Bracht het aantal nieuwe schoolverlaters terug van 214 naar 163.|Schreef het uitvoeringsplan voor de aanpak jeugdwerkloosheid.|Begeleidde een caseload van 45 jongeren tussen 16 en 23 jaar.|Legde verzuimmeldingen vast in Carel en bewaakte de termijnen.|Organiseerde jaarlijks een stagemarkt met veertig werkgevers.|Trainde mentoren in het voeren van verzuimgesprekken.|Hield dossiers bij in Magister en stemde af met de leerplicht.|Zat het wekelijkse zorgoverleg voor.',
  ),
  systems: list('Carel|Magister|SOMtoday|Kernregistratie Jeugd|Key2Jongerenmonitor'),
  educations: [
    ['Sociaal Pedagogische Hulpverlening', 'hbo-bachelor', 'Hanzehogeschool Groningen'],
    ['Maatschappelijk Werk en Dienstverlening', 'hbo-bachelor', 'Saxion'],
    ['Pedagogische Wetenschappen', 'wo-master', 'Universiteit Utrecht'],
    ['Sociaal Cultureel Werk', 'mbo', 'ROC Friese Poort'],
    ['Pedagogiek', 'hbo-bachelor', 'Fontys Hogescholen'],
  ],
  trainings: learned(
    'Oplossingsgericht werken met jongeren|Basistraining Leerplicht|Omgaan met agressie|Verbindend gezag|Post-hbo Jeugdrecht',
    'BHV|Buitengewoon opsporingsambtenaar domein III',
    'SKJ',
  ),
  profile: list(
    'Jongeren die vastlopen weer op weg helpen: daar krijg ik energie van.|Ik ben een verbinder met ruim 8 jaar ervaring in het onderwijs en het sociaal domein.|Ik houd overzicht, ook als er vijf instanties aan tafel zitten.',
  ),
};

const SOCIAL: Field = {
  language: 'nl',
  titles: list(
    'Programmaregisseur Mens & Wijk|Kwaliteitsmedewerker Participatie|Wmo-consulent|Klantmanager Inkomen|Spin in het web|Beleidsadviseur Schulddienstverlening|Regisseur Inburgering|Inkomensconsulent P-wet|Schuldhulpverlener|Casemanager Werk|Sociaal raadsvrouw|Intaker Toegang',
  ),
  employers: list(
    'Gemeente Kampen|Avres|BaanBrekers|Gemeente Westland|Stroomopwaarts|WSD|Plein 44|Gemeente Súdwest-Fryslân|Werkzaak|De Buurtkamer|Ferm Werk|Gemeente Lelystad',
  ),
  tasks: list(
    'Handelde aanvragen voor huishoudelijke hulp en vervoer af, van melding tot beschikking.|Voerde keukentafelgesprekken en schreef de ondersteuningsplannen.|Stelde samen met de juristen nieuwe werkinstructies op.|Werkte achterstanden van zes maanden weg in een team van vijf.|Toetste dossiers op rechtmatigheid en gaf terugkoppeling aan collega’s.|Registreerde alle contacten in Suite4SocialeRegie.|Berekende draagkracht en bijzondere bijstand in GWS4all.|Onderhield het netwerk met woningcorporaties en de voedselbank.|Begeleidde statushouders naar hun eerste baan.|Leidde de pilot vroegsignalering van betalingsachterstanden.',
  ),
  systems: list('Suite4SocialeRegie|GWS4all|Mens Centraal|Zivver|Stratech'),
  educations: [
    ['Sociaal Juridische Dienstverlening', 'hbo-bachelor', 'Hogeschool Windesheim'],
    ['Culturele en Maatschappelijke Vorming', 'hbo-bachelor', 'Haagse Hogeschool'],
    ['Sociaal-maatschappelijke dienstverlening', 'mbo', 'Deltion College'],
    ['Bestuurskunde', 'wo-master', 'Radboud Universiteit'],
    ['Sociologie', 'wo-bachelor', 'Erasmus Universiteit Rotterdam'],
  ],
  trainings: learned(
    'Actualiteiten Participatiewet|De kanteling in de praktijk|Motiverende gespreksvoering|Rapporteren in de Wmo|Stress-sensitief werken',
    'Schuldhulpverlening basis|Prince2 Foundation',
    'Registerplein sociaal werk',
  ),
  profile: list(
    'Nuchter, snel ingewerkt en gewend aan piekdrukte.|Met meer dan tien jaar ervaring bij gemeenten ken ik de uitvoering van binnenuit.|Ik schrijf heldere beschikkingen die standhouden bij bezwaar.',
  ),
};

const CARE: Field = {
  language: 'nl',
  titles: list(
    'Teamcoach wijkverpleging|Verpleegkundig specialist i.o.|Jeugdverpleegkundige M@ZL|Praktijkondersteuner GGZ|Wijkverpleegkundige|Ambulant woonbegeleider|Verpleegkundige spoedplein|Persoonlijk begeleider C|Doktersassistente|Activiteitenbegeleider|Zorghulp nachtdienst',
  ),
  employers: list(
    'GGD Hart voor Brabant|Zorgaccent|Careyn|Philadelphia|Noorderbreedte|Huisartsenpraktijk De Linde|Rivas|Lister|Tjongerschans|Kwintes|Sensire|De Wever',
  ),
  tasks: list(
    'Stelde indicaties en zorgplannen op voor een wijk van 9.000 inwoners.|Coachte twee zelfsturende teams van twaalf medewerkers.|Rapporteerde dagelijks in Nedap Ons.|Verzorgde vaccinaties en contactmomenten op basisscholen.|Werkte mee aan de invoering van HiX op de afdeling.|Gaf voorlichting over slaap, voeding en schermtijd.|Begeleidde bewoners met niet-aangeboren hersenletsel bij dagbesteding en wonen.|Plande de roosters in Ortec en loste uitval op.|Voerde intakes uit met cliënten en hun naasten.|Leidde stagiairs en nieuwe collega’s in.',
  ),
  systems: list('Nedap Ons|HiX|Ortec|Medicom|Kidos'),
  educations: [
    ['Verpleegkunde', 'hbo-bachelor', 'Hogeschool Leiden'],
    ['Medewerker Maatschappelijke Zorg', 'mbo', 'Noorderpoort'],
    ['Verzorgende IG', 'mbo', 'Graafschap College'],
    ['Zorgmanagement', 'hbo-bachelor', 'Hogeschool Inholland'],
    ['Gezondheidswetenschappen', 'wo-master', 'Vrije Universiteit Amsterdam'],
  ],
  trainings: learned(
    'Palliatieve zorg thuis|Medicatieveiligheid|De-escalerend werken|Coachend leiderschap|Signs of Safety',
    'BHV|Triëren',
    'BIG-register|V&VN Kwaliteitsregister',
  ),
  profile: list(
    'Zorg is voor mij goed kijken en dan pas doen.|Ik werk al 15 jaar in de zorg, van wijk tot ziekenhuis.|Flexibel, praktisch en met humor.',
  ),
};

const HR: Field = {
  language: 'nl',
  titles: list(
    'Hoofd P&O a.i.|Strategisch HR Business Partner|Recruiter overheid|Adviseur Arbeidsvoorwaarden|HR-adviseur verzuim|Regisseur Leren en Ontwikkelen|Casemanager WIA|Matchmaker|Salarisspecialist|HR-medewerker backoffice|Intercedent',
  ),
  employers: list(
    'Veiligheidsregio Twente|Gemeente Deurne|Salarishuys|Omnia Wonen|Waterschap Rivierenland|Belastingsamenwerking West-Brabant|Gemeente Purmerend|Movares|Vitens|Synchroon|DE UNIE|Gemeente Gouda',
  ),
  tasks: list(
    'Adviseerde vier teamleiders over verzuim, functioneren en formatie.|Begeleidde een reorganisatie waarbij 38 functies vervielen.|Zette de werving van schaarse technische functies op.|Herzag het functiehuis met de ondernemingsraad.|Verwerkte mutaties in AFAS Profit en controleerde de salarisrun.|Verkortte de doorlooptijd van vacatures van 71 naar 44 dagen.|Gaf inhoud aan het strategisch opleidingsplan.|Richtte de verzuimmodule van Youforce opnieuw in.|Voerde arbeidsvoorwaardengesprekken en stelde contracten op.|Onderhield contacten met bedrijfsarts en UWV.',
  ),
  systems: list('AFAS Profit|Youforce|Workday|Recruitee|Emply'),
  educations: [
    ['Human Resource Management', 'hbo-bachelor', 'Avans Hogeschool'],
    ['Personeel en Arbeid', 'hbo-bachelor', 'Hogeschool van Amsterdam'],
    ['Arbeids- en Organisatiepsychologie', 'wo-master', 'Tilburg University'],
    ['Management, economie en recht', 'hbo-bachelor', 'NCOI'],
    ['Bedrijfsadministratie', 'mbo', 'Rijn IJssel'],
  ],
  trainings: learned(
    'Arbeidsrecht voor HR|Strategische personeelsplanning|Insights Discovery|Onderhandelen met vakbonden',
    'Verzuimregie|Lean Green Belt',
    'Register Casemanager Verzuim',
  ),
  profile: list(
    'HR zonder poespas: korte lijnen en duidelijke adviezen.|De afgelopen 12 jaar werkte ik voor overheid en uitzendbranche.|Gesprekspartner van directie en werkvloer.',
  ),
};

/** Fields in which one works with people. */
export const PEOPLE_FIELDS = [YOUTH, SOCIAL, CARE, HR] as const;
