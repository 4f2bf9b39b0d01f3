/** Jobs beside the career: [title, kind of employer], their sentences, and gaps between jobs. */
export const SIDE_JOBS = [
  ['Vulploegmedewerker', 'shop'],
  ['Caissière', 'shop'],
  ['Ober', 'shop'],
  ['Afwasser', 'shop'],
  ['Postbode', 'shop'],
  ['Kampleider', 'shop'],
  ['Telefonisch enquêteur', 'shop'],
  ['Barista', 'shop'],
  ['Kaartverkoper', 'shop'],
] as const;
/** Titles of internships. */
export const INTERNSHIPS = [
  'Stagiair',
  'Afstudeerstage',
  'Stagiaire beleid',
  'Meewerkstage',
  'Derdejaarsstage',
  'Afstudeeronderzoek participatie',
  'Stagiair projectbureau',
] as const;
/** Volunteer work: title and for whom. */
export const VOLUNTEERING = [
  ['Penningmeester', 'Tennisvereniging De Baseline'],
  ['Bestuurslid activiteiten', 'Stichting Dorpshuis De Schakel'],
  ['Taalvrijwilliger', 'Bibliotheek Het Boekenrad'],
  ['Voorzitter oudercommissie', 'Kinderopvang De Bijenkorf'],
  ['Trainer pupillen', 'VV De Zwaluwen'],
  ['Vrijwilliger', 'Voedselbank Middelveen'],
  ['Secretaris', 'Wijkraad Oosterkwartier'],
  ['Collectant', 'Natuurfonds Groen Hart'],
  ['Rondleider', 'Museum De Turfschuur'],
  ['Buddy', 'Vluchtelingenhulp Oost'],
  ['EHBO’er', 'Wandelvereniging Doorstappen'],
] as const;
/** A gap as the CV writes it; it is no job. */
export const GAPS = [
  'Sabbatical: reis door Zuid-Amerika',
  'Zorgverlof voor familie',
  'Wereldreis',
  'Tussenjaar',
  'Loopbaanpauze wegens geboorte tweede kind',
  'Zelfstudie en oriëntatie op de arbeidsmarkt',
] as const;
/** Sentences of jobs beside the studies. */
export const SIDE_LINES = [
  'Bedienen van gasten en afrekenen',
  'Inwerken van nieuwe collega’s',
  'Helpen van klanten met vragen',
  'Bestellen van voorraad en aanvullen van schappen',
] as const;
/** Sentences of volunteer work. */
export const VOLUNTEER_LINES = [
  'Beheren van de kas en opstellen van het jaarverslag',
  'Organiseren van activiteiten voor de buurt',
  'Wekelijks twee uur contact met een nieuwkomer',
  'Vertegenwoordigen van leden in het overleg met de gemeente',
] as const;
/** Sentences of internships. */
export const INTERNSHIP_LINES = [
  'Onderzoek naar de ervaringen van inwoners met digitale dienstverlening',
  'Meelopen met het team en uitvoeren van deelopdrachten',
  'Schrijven van een adviesrapport, beoordeeld met een acht',
  'Afnemen van twaalf interviews en verwerken van de uitkomsten',
] as const;
