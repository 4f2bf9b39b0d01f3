/** What kind of body an employer is; fields choose among them. */
export type Sector =
  | 'council'
  | 'regional'
  | 'state'
  | 'care'
  | 'school'
  | 'consultancy'
  | 'company'
  | 'welfare'
  | 'small'
  | 'shop';

/** Invented employers of real kinds. `#` stands for a place that is part of the name. */
export const EMPLOYERS: Readonly<Record<Sector, readonly [string, ...string[]]>> = {
  council: [
    'Gemeente #',
    'Gemeente #',
    'gemeente #',
    'Gemeente #',
    'Stadsdeel #-Zuid',
    'Gemeente #',
    'Werkorganisatie # en Omstreken',
    'BEL-gemeenten #',
    'Gemeente #',
    'Servicepunt Drie Kernen',
    'Gemeentelijke Belastingdienst #',
  ],
  regional: [
    'Omgevingsdienst #',
    'Veiligheidsregio Delta-Oost',
    'Waterschap De Blauwe Dreef',
    'GGD Rijn en Veen',
    'Provincie Middelveen',
    'Regio Vijf Kernen',
    'Hoogheemraadschap #',
    'Recreatieschap De Plassen',
    'Regionaal Archief #',
    'Metropoolregio Delta-Oost',
  ],
  state: [
    'Dienst Landelijke Vergunningen',
    'Inspectie Werk en Leefomgeving',
    'Rijksbureau voor Leerlingzaken',
    'Uitvoeringsinstituut Subsidies',
    'Ministerie van Ruimte en Water',
    'Kadasterdienst Noord',
    'Landelijk Parket Milieu',
    'Agentschap Digitale Post',
  ],
  care: [
    'Ziekenhuis #',
    'Sterk Thuis',
    'Stichting Zorgkompas',
    'Medisch Centrum Delta-Oost',
    'Amaryllo',
    'GGZ Lichtpunt',
    'Thuiszorg De Brug',
    'Careyn-Oost',
    'Zorggroep Vierstroom',
    'Stichting De Waarden',
  ],
  school: [
    'ROC Rijn en Veen',
    'Hogeschool Delta-Oost',
    'Yuvena',
    'Stichting Openbaar Onderwijs #',
    'Lyceum De Kring',
    'Scholengroep Panta',
    'Universiteit Middelveen',
    'Curio-Noord',
    'Basisschool De Regenboog',
    'Vakcollege #',
  ],
  consultancy: [
    'Berenstraat Advies B.V.',
    'Twijnwerk',
    'Adviesbureau Hofland & Partners',
    'Ingenieursbureau Sluis en Dijk',
    'Kwinkslag',
    'Radiantis',
    'Van Oord & De Wit Consultancy',
    'BügelHajé Advies',
    'Ruimtelijk Bureau Zandlopers',
    'Antea Noord B.V.',
    'Purpose Factory',
  ],
  company: [
    'Netbeheer Oost N.V.',
    'Spoorlijn Nederland',
    'Bouwbedrijf Gebr. Tolhoek B.V.',
    'Verzekeringsmaatschappij De Eendracht',
    'Logistics4All',
    'Bank van Hoogveen',
    'Energiebedrijf Zonneroute',
    'Van Dalsum Automatisering',
    'Drukkerij Hoekstein',
    'Woningcorporatie Thuisvast',
    'Telecom Eenhoorn B.V.',
    'KPX Services',
    'Wonen Oost',
    'Aannemersbedrijf Knoester',
    'Pakketdienst Snelveer',
  ],
  welfare: [
    'Stichting Meander',
    'Buurtteam # Oost',
    'Welzijn #',
    'Stichting Jong Perspectief',
    'Sterk Huys',
    'Leger van Hoop',
    'Inloophuis De Haven',
    'Vluchtelingenhulp Oost',
    'Wij #',
    'Samen 073',
    'Stichting Kansrijk Opgroeien',
    'De Jeugdketen',
  ],
  small: ['Eigen onderneming', 'Studio Taalblik', 'Van Aken Tekst & Advies', 'Praktijk Lentekracht', 'Bureau Buitenom'],
  shop: [
    'Supermarkt Van Loon',
    'Hotel De Gouden Leeuw',
    'Bakkerij Mulderije',
    'Tuincentrum Groenrijke',
    'Strandpaviljoen Zilt',
    'Bioscoop Rex',
    'Callcenter Belmij',
    'Kledingzaak Modista',
    'Camping De Berken',
    'Restaurant La Piazza',
    'Postbezorging Sneek & Zn.',
  ],
};

/** Agencies that place people at clients. */
export const AGENCIES = [
  'Publieke Kracht B.V.',
  'Detacheringsbureau Overheidspoort',
  'Stroomopwaarts Interim',
  'BMG Professionals',
  'JS Noord',
  'Maandag-Oost',
  'Yachtwerk',
  'Civiel & Co',
  'Talentenpool Rijnstede',
  'TalentCircle',
] as const;

/** What kind of firm an employer is, where a CV explains it behind the name. */
export const FIRM_KINDS: Partial<Record<Sector, readonly string[]>> = {
  care: ['zorginstelling', 'ziekenhuis'],
  company: ['middelgroot bedrijf', '350 medewerkers', 'dienstverlener'],
  consultancy: ['adviesbureau'],
  welfare: ['welzijnsorganisatie'],
  shop: ['winkel'],
};
