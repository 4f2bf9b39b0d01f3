import { type Field, learned, list } from './field.ts';

const BUYING: Field = {
  language: 'nl',
  titles: list(
    'Tactisch inkoper ICT|Contractmanager jeugdzorg|Categoriemanager Inhuur|Strategisch inkoopadviseur|Aanbestedingsjurist|Leveranciersmanager|Inkoopcoördinator|Operationeel buyer|Medewerker contractbeheer|Assistent inkoop|Orderverwerker',
  ),
  employers: list(
    'Stichting Rijk|Gemeente Hengelo|Significant|Bizob|Waternet|Gemeente Roosendaal|Inkoopbureau West|Nevi|Philips|Zuyderland|UMC aan de Maas|Kruitbosch',
  ),
  tasks: list(
    'Begeleidde Europese aanbestedingen van marktconsultatie tot gunning.|Publiceerde op TenderNed en beantwoordde de vragen van inschrijvers.|Sloot raamovereenkomsten voor inhuur ter waarde van 9 miljoen euro.|Voerde leveranciersgesprekken en bewaakte prestaties.|Beheerde het contractenregister in Mercell.|Bespaarde 7 procent op facilitaire diensten.|Schreef het inkoopbeleid en de bijbehorende formats.|Boekte bestellingen in Proactis.|Adviseerde budgethouders over de juiste procedure.|Maakte spendanalyses.',
  ),
  systems: list('TenderNed|Mercell|Proactis|Coupa|Ariba'),
  educations: [
    ['Commerciële Economie', 'hbo-bachelor', 'HEAO Eindhoven'],
    ['Bedrijfskunde MER', 'hbo-bachelor', 'Hogeschool Windesheim'],
    ['Logistiek en Economie', 'hbo-bachelor', 'Hogeschool Rotterdam'],
    ['Groothandel en internationale handel', 'mbo', 'Summa College'],
    ['Purchasing and Supply Management', 'wo-master', 'Universiteit Twente'],
  ],
  trainings: learned(
    'Duurzaam inkopen|Contractmanagement CATS CM|Best Value|Onderhandelen voor inkopers',
    'Nevi 1|Nevi 2',
  ),
  profile: list(
    'Goed inkopen begint bij goed luisteren.|Inkoper met 10 jaar ervaring in publieke aanbestedingen.|Zakelijk, maar nooit op het scherp van de snede.',
  ),
};

const LAW: Field = {
  language: 'nl',
  titles: list(
    'Senior jurist omgevingsrecht|Secretaris bezwaarschriftencommissie|Woo-jurist|Privacy Officer|Juridisch beleidsadviseur|Kwaliteitsjurist|Gemachtigde WOZ|Procesjurist|Hoor- en beslismedewerker|Juridisch medewerker toetsing|Griffiemedewerker',
  ),
  employers: list(
    'Gemeente Haarlemmermeer|Bureau Rechtspositie|Raad voor Rechtsbijstand|Omgevingsdienst Brabant Noord|Cocensus|Gemeente Stein|Immigratie- en Naturalisatiedienst|Het Juridisch Loket|Vermeer & Van Oord|CAK|Gemeente Ameland|Previcus',
  ),
  tasks: list(
    'Behandelde bezwaren en vertegenwoordigde het college bij de rechtbank.|Stelde besluiten op verzoeken om openbaarmaking op.|Lakte documenten met Zylab.|Adviseerde over handhaving en legalisatie.|Hield het register van verwerkingen bij in Privacy Nexus.|Zocht jurisprudentie in Kluwer Navigator.|Gaf colleges over behoorlijk bestuur aan collega’s.|Verminderde de voorraad bezwaren van 310 naar 90.|Toetste verordeningen en overeenkomsten.|Trad op als secretaris van de commissie.',
  ),
  systems: list('Zylab|Privacy Nexus|Kluwer Navigator|Legal Intelligence'),
  educations: [
    ['Nederlands Recht', 'wo-master', 'Maastricht University'],
    ['Rechtsgeleerdheid', 'wo-bachelor', 'Rijksuniversiteit Groningen'],
    ['HBO-Rechten', 'hbo-bachelor', 'Juridische Hogeschool Avans-Fontys'],
    ['Staats- en Bestuursrecht', 'wo-master', 'Universiteit Leiden'],
    ['Juridisch-administratieve dienstverlening', 'mbo', 'Drenthe College'],
  ],
  trainings: learned(
    'Mediationvaardigheden voor juristen|Actualiteiten Awb|Overtuigend pleiten|Woo en lakken',
    'CIPP/E',
    'Mediatorsfederatie Nederland',
  ),
  profile: list(
    'Ik leg ingewikkeld recht uit in gewone woorden.|Jurist met 9 jaar procespraktijk.|Snel van begrip en vasthoudend.',
  ),
};

const WORDS: Field = {
  language: 'nl',
  titles: list(
    'Communicatieadviseur woningbouw|Persvoorlichter|Hoofdredacteur intranet|Online strateeg|Bestuurscommunicatie adviseur|Content creator|Omgevingscommunicator|Redacteur wijkkrant|Social media manager|Campagneleider|Junior tekstschrijver',
  ),
  employers: list(
    'Gemeente Amersfoort|Dat Zeg Je Goed|Waterschap Scheldestromen|Bex Communicatie|Veiligheidsregio Fryslân|Tabula Rasa|Gemeente Ridderkerk|RTV Oost|Staatsbosbeheer|Luid & Duidelijk|Gemeente Valkenburg|KNGF',
  ),
  tasks: list(
    'Adviseerde de burgemeester over optredens en interviews.|Zette een campagne op voor de stembusgang onder jongeren.|Schreef bewonersbrieven op B1-niveau.|Beheerde de website in Drupal.|Plande berichten met OBI4wan en volgde de reacties.|Maakte nieuwsbrieven in Mailchimp met een leespercentage van 61.|Begeleidde vakpers bij de opening van een brug.|Stelde communicatieplannen en kernboodschappen op.|Leidde de redactie van vijf mensen.|Vormde het jaarverslag om tot een leesbaar verhaal.',
  ),
  systems: list('Drupal|OBI4wan|Mailchimp|InDesign|Canva'),
  educations: [
    ['Communicatie', 'hbo-bachelor', 'Hogeschool Utrecht'],
    ['Journalistiek', 'hbo-bachelor', 'Christelijke Hogeschool Ede'],
    ['Communicatie- en Informatiewetenschappen', 'wo-master', 'Tilburg University'],
    ['Mediavormgeving', 'mbo', 'Grafisch Lyceum Rotterdam'],
    ['Taal- en Cultuurstudies', 'wo-bachelor', 'Universiteit Utrecht'],
  ],
  trainings: learned('Crisiscommunicatie|Storytelling|Toegankelijk publiceren|Interviewen voor camera', 'Webredactie'),
  profile: list(
    'Woorden moeten werken.|Met 13 jaar ervaring bij overheid en bureaus schakel ik snel.|Creatief met een scherp oog voor verhoudingen.',
  ),
};

const MONEY: Field = {
  language: 'nl',
  titles: list(
    'Concerncontroller a.i.|Financieel adviseur grondzaken|Adviseur Planning & Control|Business controller sociaal domein|Treasurer|Medewerker interne controle|Allround administrateur|Subsidiecoördinator|Crediteurenadministrateur|Invorderingsambtenaar|Assistent-accountant',
  ),
  employers: list(
    'Gemeente Barneveld|GR De Bevelanden|SVHW|Deloitte|Gemeente Texel|Flynth|Regionale Uitvoeringsdienst Zeeland|Van Ree|Brocacef|Public Finance Partners|Gemeente Wijchen|Rabobank',
  ),
  tasks: list(
    'Stelde begroting, bestuursrapportages en jaarrekening op.|Adviseerde de portefeuillehouder over de zomernota.|Maakte de liquiditeitsprognose en trok leningen aan.|Controleerde de prestatielevering bij zorgaanbieders.|Boekte en betaalde facturen in Unit4 Financials.|Richtte de verbijzonderde interne controle in.|Bouwde een model voor de grondexploitatie in MS Excel.|Verwerkte bankmutaties in Exact Online.|Beoordeelde subsidieaanvragen en verantwoordingen.|Begeleidde de accountant bij de jaarcontrole.',
  ),
  systems: list('Unit4 Financials|Exact Online|MS Excel|Key2Financiën|LIAS'),
  educations: [
    ['Bedrijfseconomie', 'hbo-bachelor', 'Hogeschool van Amsterdam'],
    ['Accountancy & Controlling', 'wo-master', 'Rijksuniversiteit Groningen'],
    ['Finance & Control', 'hbo-bachelor', 'NHL Stenden'],
    ['Financieel administratief medewerker', 'mbo', 'Alfa-college'],
    ['Fiscaal recht en economie', 'hbo-bachelor', 'Hogeschool Inholland'],
  ],
  trainings: learned(
    'BBV voor gevorderden|Data-analyse voor controllers|Verbonden partijen',
    'Moderne Bedrijfsadministratie',
  ),
  profile: list(
    'Cijfers vertellen een verhaal, mits iemand ze ordent.|Al 18 jaar actief in gemeentefinanciën.|Zelfstandig, secuur en communicatief.',
  ),
};

/** Fields in which one supports an organisation: buying, law, words and money. */
export const STAFF_FIELDS = [BUYING, LAW, WORDS, MONEY] as const;
