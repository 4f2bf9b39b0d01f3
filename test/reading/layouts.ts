/** CVs as different people lay them out, and what a careful reader finds in each. */
export const LAYOUTS: readonly {
  readonly name: string;
  readonly drawing: string;
  readonly facts: {
    readonly jobs: readonly string[];
    readonly education: readonly string[];
    readonly referees: readonly string[];
  };
}[] = [
  {
    name: 'labels in table cells, the client before the agency',
    drawing: `# Curriculum Vitae
** Naam: | M. van der Berg
** Beschikbaar per: | 1 januari 2026
# Profiel
Sinds 2015 werk ik als beleidsadviseur bij diverse gemeenten. Van 2010 tot 2014 was ik consulent.
# Relevante werkervaring
** Periode: | 01-2021 – heden
** Werkgever: | Helder Interim B.V.
** Opdrachtgever: | Gemeente Zuidveen (via Helder Interim)
** Rol: | Vergunningverlener omgevingsrecht
** Werkzaamheden:
• Behandelen van aanvragen
Resultaat: doorlooptijd gehalveerd
** Periode: | 06-2018 – 12-2020
** Opdrachtgever: | Omgevingsdienst Noord
** Rol: | Adviseur ruimtelijke ordening
- opstellen bestemmingsplannen
# Opleiding
2004 – 2008 | HBO Bestuurskunde | Hogeschool Y | diploma
# Referenties
Op aanvraag beschikbaar`,
    facts: {
      jobs: [
        'work | Vergunningverlener omgevingsrecht | Gemeente Zuidveen | 2021-01 - present | Behandelen van aanvragen | doorlooptijd gehalveerd',
        'work | Adviseur ruimtelijke ordening | Omgevingsdienst Noord | 2018-06 - 2020-12 | opstellen bestemmingsplannen',
      ],
      education: ['hbo-bachelor | completed | HBO Bestuurskunde | Hogeschool Y'],
      referees: [],
    },
  },
  {
    name: 'titles in capitals, the employer and the dates in one row below',
    drawing: `Jan de Boer
Kerkstraat 2010, 2013 AB Haarlem, 06-20192021
WERKERVARING
PROJECTMANAGER
Provincie Noordland | maart 2020 - heden
Verantwoordelijk voor het programma wegen. In 2021-2022 leidde ik de aanbesteding van een brug.
PROJECTLEIDER
Ingenieursbureau Brugman B.V. | januari 2015 - februari 2020
Leiden van projectteams.
Systemen
MS Project, Relatics
OPLEIDINGEN
2000-2004 | Civiele techniek (hbo) | Hogeschool Z
1995-2000 | HAVO
CURSUSSEN
2019 | Prince2 Practitioner
2012 - 2013 | Leergang Projectmanagement
REFERENTIES
P. Jansen, afdelingshoofd Provincie Noordland, tel. 06-11111111
Mevrouw A. Smit
Directeur Ingenieursbureau Brugman
a.smit@brugman.example
HOBBY'S
Sinds 2015 trainer van de F-jes bij een voetbalvereniging`,
    facts: {
      jobs: [
        'work | PROJECTMANAGER | Provincie Noordland | 2020-03 - present | Verantwoordelijk voor het programma wegen. In 2021-2022 leidde ik de aanbesteding van een brug.',
        'work | PROJECTLEIDER | Ingenieursbureau Brugman B.V. | 2015-01 - 2020-02 | Leiden van projectteams. | Systemen | MS Project, Relatics',
      ],
      education: [
        'hbo-bachelor | completed | Civiele techniek (hbo) | Hogeschool Z',
        'secondary | completed | HAVO | ',
      ],
      referees: ['P. Jansen, afdelingshoofd Provincie Noordland, tel. 06-11111111', 'Mevrouw A. Smit'],
    },
  },
  {
    name: 'assignments under an agency',
    drawing: `# Ervaring
** Advies & Detachering Groep, Senior consultant (sept 2016 – heden)
** Gemeente Oostwoud – Functioneel beheerder (mrt 2021 – heden)
• beheer zaaksysteem
** Waterschap Hunze – GIS-specialist (sept 2016 – feb 2021)
• kaarten maken
    en analyses uitvoeren
# Vrijwilligerswerk
2010 – heden: Bestuurslid, Speeltuinvereniging De Wip
# Stages
Beleidsmedewerker, Gemeente Aalst, feb. 2012 – juni 2012
# Onderwijs
MSc Geo-information Science, Wageningen University, 2010 – 2012
BSc Bodem, Water en Atmosfeer – Wageningen University – 2007 – 2010`,
    facts: {
      jobs: [
        'work | Functioneel beheerder | Gemeente Oostwoud | 2021-03 - present | beheer zaaksysteem',
        'work | GIS-specialist | Waterschap Hunze | 2016-09 - 2021-02 | kaarten maken en analyses uitvoeren',
        'volunteer | Bestuurslid | Speeltuinvereniging De Wip | 2010-01..2010-12 - present',
        'internship | Beleidsmedewerker | Gemeente Aalst | 2012-02 - 2012-06',
      ],
      education: [
        'wo-master | completed | MSc Geo-information Science | Wageningen University',
        'wo-bachelor | completed | BSc Bodem, Water en Atmosfeer | Wageningen University',
      ],
      referees: [],
    },
  },
  {
    name: 'three lines, the dates last, and no type to go by',
    drawing: `LOOPBAAN
Gemeente Laarwoude
Leerplichtambtenaar / doorstroomcoach
Van 1 mei 2019 tot 1 juni 2023, 24 uur per week
In deze functie was ik verantwoordelijk voor het toezicht op de Leerplichtwet.
ROC Kenniswijk
Studieloopbaanbegeleider
Van augustus 2014 tot en met april 2019
Begeleiding van mbo-studenten.
Jeugdzorg Zonnig
Pedagogisch medewerker
Najaar 2011 – zomer 2014
OPLEIDING
HBO-Pedagogiek (Hogeschool W) 2007-2011 Diploma behaald
Havo 2002-2007 niet afgerond`,
    facts: {
      jobs: [
        'work | Leerplichtambtenaar / doorstroomcoach | Gemeente Laarwoude | 2019-05 - 2023-05 | In deze functie was ik verantwoordelijk voor het toezicht op de Leerplichtwet.',
        'work | Studieloopbaanbegeleider | ROC Kenniswijk | 2014-08 - 2019-04 | Begeleiding van mbo-studenten.',
        'work | Pedagogisch medewerker | Jeugdzorg Zonnig | 2011-09..2011-12 - 2014-06..2014-09',
      ],
      education: ['hbo-bachelor | completed | HBO-Pedagogiek | Hogeschool W', 'secondary | not-completed | Havo | '],
      referees: [],
    },
  },
  {
    name: 'jobs as a list',
    drawing: `** Werkervaring
• 2019 – heden: Coach, Gemeente Amstelwijk
• 2015 – 2019: Consulent, Gemeente Berkelveen
• 2012 – 2015: Stagiair, Stichting Cirkel
** Opleidingen
• 2008 – 2012: HBO MWD, Hogeschool D (diploma)
• 2013: Cursus gespreksvoering`,
    facts: {
      jobs: [
        'work | Coach | Gemeente Amstelwijk | 2019-01..2019-12 - present',
        'work | Consulent | Gemeente Berkelveen | 2015-01..2015-12 - 2019-01..2019-12',
        'internship | Stagiair | Stichting Cirkel | 2012-01..2012-12 - 2015-01..2015-12',
      ],
      education: ['hbo-bachelor | completed | HBO MWD | Hogeschool D'],
      referees: [],
    },
  },
  {
    name: 'the title left, the dates right, the employer below with its town',
    drawing: `# W E R K E R V A R I N G
** Doorstroomcoach | 2020 – heden
Gemeente Rozenhaven, Rozenhaven
  - Intensieve begeleiding van jongeren
    met meervoudige problematiek
** Ambulant begeleider | 2013 – 2016
Zorgaanbieder Lentezon, Dorpstad
# O P L E I D I N G
** Social Work | 2009 – 2013
Hogeschool Rozenhaven
** SPW niveau 4 | 2006 – 2009
ROC Rozenhaven
# R E F E R E N T I E S
Karin Bos | Ahmed El Idrissi
Teammanager gemeente Rozenhaven | Directeur Stichting Opstap
06-00000078 | 06-00000021`,
    facts: {
      jobs: [
        'work | Doorstroomcoach | Gemeente Rozenhaven | 2020-01..2020-12 - present | Intensieve begeleiding van jongeren met meervoudige problematiek',
        'work | Ambulant begeleider | Zorgaanbieder Lentezon | 2013-01..2013-12 - 2016-01..2016-12',
      ],
      education: [
        'hbo-bachelor | completed | Social Work | Hogeschool Rozenhaven',
        'mbo | completed | SPW niveau 4 | ROC Rozenhaven',
      ],
      referees: ['Karin Bos', 'Ahmed El Idrissi'],
    },
  },
  {
    name: 'the dates above, all in capitals',
    drawing: `PROFIEL
Ervaren jurist.
LOOPBAAN
nov 2017 – heden
JURIDISCH ADVISEUR, GEMEENTE STEENDAM
Behandelen van bezwaarschriften.
jul 2013 – okt 2017
JURIDISCH MEDEWERKER, RECHTBANK MIDDEN
Concept-uitspraken.
OPLEIDING
2008 – 2013
Rechten, Universiteit Steendam (LLM behaald)`,
    facts: {
      jobs: [
        'work | JURIDISCH ADVISEUR | GEMEENTE STEENDAM | 2017-11 - present | Behandelen van bezwaarschriften.',
        'work | JURIDISCH MEDEWERKER | RECHTBANK MIDDEN | 2013-07 - 2017-10 | Concept-uitspraken.',
      ],
      education: ['wo-master | completed | Rechten | Universiteit Steendam'],
      referees: [],
    },
  },
  {
    name: 'one job without dates between two that have them',
    drawing: `# Werkervaring
** 2019 – heden Doorstroomcoach, Gemeente Rijn
- VSV
** Beleidsmedewerker, Gemeente Maas
- Werken met JVS
** 2010 – 2014 Docent, ROC Waal
# Opleiding
Hbo-bachelor Pedagogiek, 2006 – 2010 (niet afgerond)`,
    facts: {
      jobs: [
        'work | Doorstroomcoach | Gemeente Rijn | 2019-01..2019-12 - present | VSV',
        'work | Beleidsmedewerker | Gemeente Maas | undated | Werken met JVS',
        'work | Docent | ROC Waal | 2010-01..2010-12 - 2014-01..2014-12',
      ],
      education: ['hbo-bachelor | not-completed | Hbo-bachelor Pedagogiek | '],
      referees: [],
    },
  },
  {
    name: 'several jobs under one employer',
    drawing: `# Loopbaan
** Gemeente Rijnmeer | 2012 – heden
Doorstroomcoach (2019 – heden)
- jongeren
Consulent leerplicht (2012 – 2019)
- verzuim
** Stichting Kans | 2008 – 2012
Jongerenwerker (2008 – 2012)
# Opleiding
Propedeuse Rechten, Universiteit Zuid, 2007
Bachelor Social Work aan de Hogeschool Oost (2016 – heden)`,
    facts: {
      jobs: [
        'work | Doorstroomcoach | Gemeente Rijnmeer | 2019-01..2019-12 - present | jongeren',
        'work | Consulent leerplicht | Gemeente Rijnmeer | 2012-01..2012-12 - 2019-01..2019-12 | verzuim',
        'work | Jongerenwerker | Stichting Kans | 2008-01..2008-12 - 2012-01..2012-12',
      ],
      education: [
        'wo-bachelor | not-completed | Propedeuse Rechten | Universiteit Zuid',
        'hbo-bachelor | ongoing | Bachelor Social Work | Hogeschool Oost',
      ],
      referees: [],
    },
  },
  {
    name: 'dates that wrap in a narrow column',
    drawing: `# Werkervaring
maart 2014 tot en | Doorstroomcoach
met december 2019 | Gemeente Heemsloot
  Registreren van verzuim
sept. 2009 – | Adviseur
feb. 2014 (4 jaar | Provincie Zuidland
en 6 mnd)
  Adviseren van het bestuur`,
    facts: {
      jobs: [
        'work | Doorstroomcoach | Gemeente Heemsloot | 2014-03 - 2019-12 | Registreren van verzuim',
        'work | Adviseur | Provincie Zuidland | 2009-09 - 2014-02 | Adviseren van het bestuur',
      ],
      education: [],
      referees: [],
    },
  },
  {
    name: 'columns with titles',
    drawing: `# Werkervaring
Periode | Functie | Organisatie
2019 – heden | Coach schooluitval | Scholengroep Delta
2014-2019 | Teamleider | Zonnehof
# Opleidingen
Periode | Opleiding | Instituut | Diploma
2008-2012 | SJD | Hogeschool X | ja
2004-2008 | MBO Sociaal werk | ROC Y | nee`,
    facts: {
      jobs: [
        'work | Coach schooluitval | Scholengroep Delta | 2019-01..2019-12 - present',
        'work | Teamleider | Zonnehof | 2014-01..2014-12 - 2019-01..2019-12',
      ],
      education: ['hbo-bachelor | completed | SJD | Hogeschool X', 'mbo | not-completed | MBO Sociaal werk | ROC Y'],
      referees: [],
    },
  },
  {
    name: 'a table in the European manner, its labels without colons',
    drawing: `# Werkervaring
Data | nov. 2023 t/m heden
Beroep of functie | Jongerenwerker
Naam van de werkgever | Stichting Straatwijs
Voornaamste werkzaamheden | Gaf trainingen
Data sept. 2018 t/m okt. 2023
Beroep of functie Verkoopmedewerker
Naam van de
werkgever
Boekhandel Het Paard
# Referenties
Contactpersoon: dhr. P. de Vries
Functie: teamleider
Tel: 06-00000003`,
    facts: {
      jobs: [
        'work | Jongerenwerker | Stichting Straatwijs | 2023-11 - present | Gaf trainingen',
        'work | Verkoopmedewerker | Boekhandel Het Paard | 2018-09 - 2023-10',
      ],
      education: [],
      referees: ['Contactpersoon: dhr. P. de Vries'],
    },
  },
  {
    name: 'a criteria table and a profile that claim what no job shows',
    drawing: `# Aansluiting op de aanvraag
Eis | Invulling
Twee jaar ervaring als doorstroomcoach | Ja, 2019 – heden bij Gemeente Rijn
Hbo-diploma | HBO SJD, diploma behaald in 2012
# Werkervaring
** Adviseur – Gemeente Maas – 2016 t/m 2020
- Adviseren
# Interesses
2018 – heden Doorstroomcoach in een droom`,
    facts: {
      jobs: ['work | Adviseur | Gemeente Maas | 2016-01..2016-12 - 2020-01..2020-12 | Adviseren'],
      education: [],
      referees: [],
    },
  },
  {
    name: 'an overview before the jobs themselves',
    drawing: `# Werkervaring in het kort
Periode | Functie | Werkgever
2020 – heden | Coach | Gemeente Rijn
2015 – 2018 | Stagiair | Stichting Kans
# Loopbaan
Functie: | Coach
Werkgever: | Gemeente Rijn
Periode: | dec 2020 – heden
• Begeleiden
# Kerngegevens
Woonplaats: Delfgaarde`,
    facts: {
      jobs: [
        'internship | Stagiair | Stichting Kans | 2015-01..2015-12 - 2018-01..2018-12',
        'work | Coach | Gemeente Rijn | 2020-12 - present | Begeleiden',
      ],
      education: [],
      referees: [],
    },
  },
  {
    name: 'a CV without headings',
    drawing: `Anna van Dijk
Doorstroomcoach bij Gemeente Rijn, maart 2020 - heden
- Begeleiden
Consulent bij Gemeente Maas, 2015 - 2019
HBO SJD, Hogeschool X, 2009 - 2013`,
    facts: {
      jobs: [
        'work | Doorstroomcoach | Gemeente Rijn | 2020-03 - present | Begeleiden',
        'work | Consulent | Gemeente Maas | 2015-01..2015-12 - 2019-01..2019-12',
      ],
      education: ['hbo-bachelor | completed | HBO SJD | Hogeschool X'],
      referees: [],
    },
  },
];
