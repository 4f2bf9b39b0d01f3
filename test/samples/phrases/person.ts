/** Openings of a profile. None names a subject that counts, so that a profile never helps a bid by chance. */
export const PROFILES = [
  'Een nuchtere professional met een warm hart voor mensen die even de weg kwijt zijn. Ik luister eerst, vat samen en kom daarna met een voorstel waar iemand zelf achter kan staan.',
  'Ik ben een doorzetter die rust brengt in ingewikkelde situaties. Collega’s waarderen mijn humor en mijn heldere verslagen.',
  'Gedreven, praktisch en eerlijk: zo omschrijven collega’s mij. Ik houd van korte lijnen en van afspraken die worden nagekomen.',
  'Verbinder tussen leefwereld en systeemwereld. Ik spreek de taal van de straat en die van de beleidsnota.',
  'Met geduld en vasthoudendheid bouw ik vertrouwen op, ook waar dat vertrouwen vaak is beschadigd. Ik blijf in gesprek, juist als het schuurt.',
  'Ervaren kracht in het sociaal domein met gevoel voor verhoudingen. Ik schakel makkelijk tussen de keukentafel en het bestuurlijk overleg.',
  'Ik werk het liefst in een team dat elkaar scherp houdt. Structuur aanbrengen zonder de mens uit het oog te verliezen, dat is mijn kracht.',
  'Sociaal bewogen, analytisch en zelfstandig. Ik ben niet bang om een moeilijk gesprek te voeren en zoek altijd naar wat wel kan.',
] as const;

/** Second paragraphs of a profile, as empty of facts as the first. */
export const STRENGTHS = [
  'In mijn werk zoek ik steeds het evenwicht tussen nabijheid en duidelijkheid. Ik zeg wat ik doe en doe wat ik zeg, ook als de boodschap lastig is. In overleg met partners let ik erop dat afspraken concreet zijn en dat iemand zich er eigenaar van voelt.',
  'Kenmerkend voor mijn manier van werken is dat ik niet loslaat voordat er een oplossing ligt. Ik denk in mogelijkheden, maar ben realistisch over wat er binnen de beschikbare tijd haalbaar is. Verslaglegging houd ik kort en actueel.',
  'Ik voel me thuis in een omgeving die in beweging is. Nieuwe regels en systemen maak ik mij snel eigen en ik deel die kennis graag met collega’s. Een goede sfeer in het team vind ik belangrijk; daar draag ik met humor aan bij.',
  'Collega’s weten mij te vinden wanneer een situatie vastloopt. Ik breng partijen bij elkaar, bewaak de voortgang en durf op te schalen wanneer dat nodig is. Daarbij blijf ik uitgaan van wat iemand zelf kan en wil.',
] as const;

/** Sentences about the setting of a job; they show nothing that is asked. */
export const SETTINGS = [
  'Werkzaam in een team van twaalf collega’s, verdeeld over drie gebieden.',
  'De functie is opgezet als zelfstandige rol met veel overleg buiten de deur.',
  'Gestart in een periode van reorganisatie; hielp de nieuwe werkwijze mee in te voeren.',
  'Klein team met een groot werkgebied, waarin ieder een eigen aandachtsgebied had.',
  'Rapporteerde rechtstreeks aan de teamleider en nam deel aan het wekelijkse werkoverleg.',
] as const;

/** Sentences about what came of a job. */
export const RESULTS = [
  'Resultaat: kortere doorlooptijden en een hogere waardering in de jaarlijkse tevredenheidsmeting.',
  'Resultaat: een werkproces dat is overgenomen door twee buurgemeenten.',
  'Resultaat: achterstanden weggewerkt binnen een half jaar.',
  'Resultaat: heldere afspraken met partners, vastgelegd in een gezamenlijk convenant.',
] as const;

export const COMPETENCES = [
  'Communicatief vaardig',
  'Oplossingsgericht',
  'Netwerker',
  'Stressbestendig',
  'Motiverende gespreksvoering',
  'Samenwerken',
  'Planmatig werken',
  'Cultuursensitief',
  'Besluitvaardig',
  'Nauwkeurig in registratie',
] as const;

export const SOFTWARE = ['Microsoft 365', 'Suite voor het Sociaal Domein', 'Zaaksysteem', 'Teams', 'Excel'] as const;

export const COURSES = [
  'Motiverende gespreksvoering (2019)',
  'Meldcode huiselijk geweld (2021)',
  'Omgaan met agressie (2018)',
  'Algemene verordening gegevensbescherming in de praktijk (2020)',
  'Oplossingsgericht werken, verdieping (2022)',
  'Werken met ervaringsdeskundigen (2023)',
] as const;

export const HOBBIES = [
  'hardlopen',
  'koken voor vrienden',
  'zeilen',
  'trainer van een voetbalelftal',
  'lezen',
  'tuinieren',
  'saxofoon in een harmonieorkest',
  'wandelen met de hond',
] as const;

export const LANGUAGES = [
  'Nederlands (moedertaal), Engels (goed)',
  'Nederlands (vloeiend), Engels (goed), Turks (moedertaal)',
  'Nederlands (vloeiend), Engels (redelijk), Arabisch (goed)',
  'Nederlands (moedertaal), Engels (goed), Duits (redelijk)',
] as const;
