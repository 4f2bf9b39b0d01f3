import { field } from './field.ts';

/** Information, purchasing, law, communication, money and support. */
export const OFFICE = {
  systems: field({
    titles: `Functioneel applicatiebeheerder zaken|Applicatiebeheerder Burgerzaken|Adviseur I&A|Hoofdgebruiker zaakgericht werken|Coördinator acceptatietesten|Medewerker Servicedesk|
      Product owner Belastingen|CISO-medewerker|Beheerder servers en netwerk|Waarnemend hoofd Informatie|Business-analist|Gegevensmakelaar`,
    employers: `Gemeente Oldambt@Winschoten|Dimpact|GBTwente@Hengelo|SSC De Kempen|Centric IT@Gouda|ICT Rijk van Nijmegen|Topicus Overheid@Deventer|
      Inter Access|Drechtsteden SCD@Dordrecht|Werkorganisatie 8KTD@Buitenpost|Capgemini`,
    duties: `Richt processen in en test elke nieuwe release|Behandelt meldingen van 300 gebruikers|Vertaalt wensen naar user stories|Schrijft handleidingen en instructies|
      Begeleidde de overgang naar de cloud|Overlegt maandelijks met de leverancier|Voert de jaarlijkse zelfevaluatie informatiebeveiliging uit`,
    systems: 'Djuma|Zaaksysteem.nl|TOPdesk|Key2Burgerzaken|iBurgerzaken|Power BI|Corsa',
    studies: `HBO Informatica;hbo-bachelor;NHL Stenden|HBO Bedrijfskundige Informatica;hbo-bachelor;Hogeschool Utrecht|Master Information Studies;wo-master;Vrije Universiteit|
      MBO ICT-beheerder;mbo;Graafschap College|HAVO;secondary;Dollard College`,
    courses:
      'BiSL Foundation;certificate|ITIL 4 Foundation;certificate|TMap Suite|Professional Scrum Product Owner;certificate|Privacy en AVG|Databases voor beheerders',
    profile: `Beheerder die de gebruiker kent én het datamodel.|Ik ruim graag op: rechten, formulieren en misverstanden.`,
  }),
  buying: field({
    titles: `Inkoper facilitair en diensten|Inkoopadviseur Sociaal Domein|Contractmanager Jeugdhulp|Senior aanbestedingsadviseur|Medewerker inkoop|Beheerder contracten en dossiers|
      Leveranciersmanager ICT|Inkoper GWW|Bestelcoördinator|Junior inkoper|Hoofd Facilitaire Inkoop`,
    employers: `Stichting Rijk@Heemstede|Inkoopbureau Midden-Brabant|Gemeente Medemblik@Wognum|Aeves@Enschede|Bizob|UWV|Het NIC@Houten|
      Vitens|Nederlandse Loterij@Rijswijk|Koopkracht Noord|Politie`,
    duties: `Begeleidt Europese aanbestedingen van marktverkenning tot gunning|Voert prestatiegesprekken met veertig aanbieders|Stelt het inkoopplan op|
      Bespaarde acht procent op groenonderhoud|Houdt het contractenregister bij|Adviseert over percelen en gunningscriteria|Beantwoordt vragen voor de nota van inlichtingen`,
    systems: 'TenderNed|Negometrix|CTM Solution|Exact Globe|Coupa',
    studies: `HBO Bedrijfseconomie;hbo-bachelor;Hogeschool Zuyd|HEAO Commerciële Economie;hbo-bachelor;HES Rotterdam|Master Purchasing Management;wo-master;Universiteit Twente|
      MBO Logistiek Management;mbo;ROC van Twente|HAVO;secondary;Bonhoeffer College`,
    courses:
      'NEVI 1|NEVI 2|Aanbestedingsrecht in vogelvlucht|PIANOo-dagen Contractmanagement|Onderhandelen op Harvardwijze|CATS CM Foundation;certificate',
    profile: `Inkoper met oog voor de mens achter het contract.|Scherp op inhoud, zacht op de relatie.`,
  }),
  law: field({
    titles: `Jurist bestuursrecht|Commissiesecretaris Bezwaar|Juridisch adviseur Wmo|Privacy officer|Juridisch ondersteuner|Medewerker rechtsbescherming|
      Jurist Open Overheid|Beleidsjurist Omgeving|Griffier strafzaken|Juridisch beleidsadviseur 2|Advocaat bestuursrecht`,
    employers: `Gemeente Krimpenerwaard@Bergambacht|Raad van State@Den Haag|Kienhuis@Enschede|Belastingkantoor Zeeland|DAS@Amsterdam|Rechtbank Gelderland@Zutphen|
      Veenman & De Roo|Juridisch Loket@Heerlen|COA@Rijswijk|Provincie Zeeland@Middelburg|Wijn & Stael`,
    duties: `Stelt verweerschriften op en staat de gemeente bij op zitting|Behandelt verzoeken om openbaarmaking|Adviseert het college over beleidsregels|
      Bereidt hoorzittingen voor|Voert de privacytoets uit bij nieuwe processen|Houdt het register van verwerkingen bij|Schrijft uitspraken in concept`,
    systems: 'Legal Intelligence|Corsa|Zylab|Octobox|JVO',
    studies: `Master Nederlands Recht;wo-master;Rijksuniversiteit Groningen|Bachelor Rechtsgeleerdheid;wo-bachelor;Universiteit Leiden|HBO Rechten;hbo-bachelor;Juridische Hogeschool|
      MBO Juridisch-administratieve dienstverlening;mbo;Albeda|VWO (profiel Cultuur en Maatschappij);secondary;Murmellius Gymnasium`,
    courses:
      'Actualiteiten bestuursrecht|Mediationvaardigheden overheid|Woo en Archiefwet|CIPP/E;certificate|Schrijven op B1|Procederen bij de bestuursrechter',
    profile: `Jurist die een besluit zo schrijft dat de buurman het begrijpt.|Stevig in het recht, licht van toon.`,
  }),
  words: field({
    titles: `Adviseur Corporate Communicatie|Redacteur webteksten|Woordvoerder van het college|Contentmaker beeld en video|Participatiemaker|Voorlichter pers en media|Regisseur online kanalen|Bestuursadviseur|
      Redacteur intranet|Evenementencoördinator|Vormgever DTP`,
    employers: `Gemeente Waadhoeke@Franeker|Omrop Fryslân|Studio Vers@Haarlem|NS|Het Nieuwe Werkbureau|Rijkswaterstaat|Bibliotheek Z-O-U-T@Zutphen|
      De Stentor|Lubbers De Jong|Natuurmonumenten|Gelderse Koers@Arnhem`,
    duties: `Schrijft persberichten, speeches en bewonersbrieven|Herschreef 600 webpagina's in gewone taal|Adviseert projectleiders over participatie|
      Draait piketdiensten bij crises|Maakt filmpjes voor jongeren|Monitort wat er leeft en stuurt bij|Stelde de huisstijl vast`,
    systems: 'Coosto|SIMsite|Adobe InDesign|Mailchimp|OBI4wan',
    studies: `HBO Communicatie Management;hbo-bachelor;Christelijke Hogeschool Ede|Master Communicatie- en Informatiewetenschappen;wo-master;Tilburg University|
      HBO Journalistiek en Voorlichting;hbo-bachelor;Hogeschool Windesheim|MBO Grafisch Vormgever;mbo;Cibap|HAVO;secondary;Bornego College`,
    courses:
      'Crisiscommunicatie|Direct Duidelijk|Webteksten toegankelijk maken|Fotografie voor redacteuren|Storytelling',
    profile: `Woorden wegen, dat is mijn vak.|Communicatieadviseur met nieuwsneus en planning.`,
  }),
  money: field({
    titles: `Adviseur Financiën 2|Controller Ruimtelijk Domein|Tweede controller|Medewerker crediteuren|Beleidsmedewerker Planning & Control|Kasbeheerder treasury|
      Administrateur grondexploitatie|Interim-controller Concern|Heffingsmedewerker WOZ|Boekhouder|Medewerker subsidies`,
    employers: `Gemeente Beekdaelen@Nuth|Cocensus@Hoofddorp|Flynth@Gendt|Servicepunt71@Leiden|BNG|Havenbedrijf Moerdijk|Koster Accountants@Lisse|
      RMN@Zeist|Delta Waterkering|Sabewa Zeeland|Vivare`,
    duties: `Stelt begroting, voorjaarsnota en jaarrekening op|Verzorgt de maandafsluiting|Controleert de grondexploitaties|Begeleidt de accountantscontrole|
      Adviseert budgethouders over afwijkingen|Verwerkt 900 facturen per maand|Bouwde een prognosemodel jeugdzorg`,
    systems: 'Key2Financien|Exact Online|Unit4|LIAS|Cognos|Twinfield',
    studies: `HBO Accountancy;hbo-bachelor;Hogeschool Leiden|Master Accounting and Control;wo-master;Maastricht University|
      HEAO Bedrijfseconomie;hbo-bachelor;HEAO Sittard|MBO Bedrijfsadministratie (niveau 4);mbo;Leeuwenborgh|HAVO;secondary;Bernardinus College`,
    courses:
      'BBV in de praktijk|Praktijkdiploma Boekhouden;certificate|Fiscale vraagstukken lokale overheid|Wet Houdbare overheidsfinanciën|Data-analyse voor controllers',
    profile: `Cijfers zijn voor mij een gesprek.|Controller met een gezond wantrouwen en een goed humeur.`,
  }),
  desk: field({
    titles: `Secretaresse van de directieraad|Klant Contact Medewerker|Ondersteuner managementteam|Bestuurssecretariaat|Publieksmedewerker Burgerzaken|Officemanager Bedrijfsbureau|Receptioniste|
      Notulist|Archiefmedewerker DIV|Medewerker postkamer|Assistant to the board|Baliemedewerker`,
    employers: `Gemeente Waterland@Monnickendam|Stadsdeel Noord|Rabobank@Utrecht|Werkmeesters@Helmond|Regionaal Archief Rivierenland@Tiel|KCC Parkstad@Heerlen|
      Hotel De Gouden Leeuw|Notaris Oomen|SVnK|Waterbedrijf Groningen|Dierenkliniek Parkzicht@Assen`,
    duties: `Beheert drie volle agenda's|Notuleert het managementoverleg|Beantwoordt tachtig vragen per dag aan de telefoon|Geeft paspoorten en rijbewijzen uit|
      Regelt vergaderzalen, reizen en lunches|Werkt het bestuursarchief bij|Leidt twee stagiaires op`,
    systems: 'Decos|iBabs|Verseon|KCS|Qmatic',
    studies: `MBO Directiesecretaresse/Managementassistent;mbo;Schoevers|HBO Office Management;hbo-bachelor;Hogeschool van Amsterdam|
      MEAO Administratief;mbo;MEAO Venlo|MBO Juridisch medewerker;mbo;ROC TOP|MAVO;secondary;De Wingerd`,
    courses:
      'Notuleren op maat|Burgerzaken basis|Timemanagement|BHV;certificate|Typediploma;certificate|Gastvrijheid aan de balie',
    profile: `Ik regel het voordat u het vraagt.|Administratieve duizendpoot, ook bij storm.`,
  }),
  agile: field({
    titles: `Coach Agile werken|Klantreisexpert|Steward Datakwaliteit|Digital Transformation Lead|Teambegeleider scrum|Onderzoeker gebruikerservaring|Change & Adoption Specialist|
      Service Owner|Teamlead Customer Care|Growth Hacker|Junior Marketeer`,
    employers: `Essent@'s-Hertogenbosch|bol@Utrecht|Gemeente Almere|DUO@Groningen|Mindlab|KPN|RVO@Zwolle|Team Rockstars|Coolblue@Rotterdam|Achmea`,
    duties: `Faciliteert retro's, stand-ups en quarterly plannings|Challenget stakeholders op outcome in plaats van output|Deed user research en tien usability tests|
      Stelt de roadmap en de KPI's op met het managementteam|Rolde een nieuwe way of working uit bij vijf squads|Coacht product owners in backlog refinement`,
    systems: 'Jira|Confluence|Miro|Hotjar|Tableau',
    studies: `HBO Communication & Multimedia Design;hbo-bachelor;Hogeschool Rotterdam|Master Business Administration;wo-master;Rijksuniversiteit Groningen|
      HBO Commerciële Economie;hbo-bachelor;Hogeschool Inholland|HAVO;secondary;Oosterlicht College`,
    courses:
      'SAFe Practitioner;certificate|Design Thinking|Management 3.0|Lean Six Sigma Green Belt;certificate|Stakeholder management',
    profile: `Hands-on en people-minded: ik breng teams in hun flow.|Change begint met luisteren, niet met slides.`,
  }),
} as const;
