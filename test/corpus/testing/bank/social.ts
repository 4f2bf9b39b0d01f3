import { field } from './field.ts';

/** School, youth, welfare and care. */
export const SOCIAL = {
  youth: field({
    titles: `Verzuimconsulent mbo|Coach Kansrijk Opgroeien|Leerplichtambtenaar|Ambulant hulpverlener gezinnen|Casusregisseur Jeugd|
      Klassenmentor entree|Pedagogisch medewerker|Studieloopbaanbegeleider|Straathoekwerker|Consulent passend onderwijs|
      Docent burgerschap|Kwartiermaker Jongerenpunt a.i.`,
    employers: `Gemeente Olst-Wijhe@Wijhe|Het Kompas@Almelo|ROC De Leijen@Tilburg|Buurtzaak@Deventer|Regio Maas & Peel|
      Jeugdteam Oost@Arnhem|De Windroos@Meppel|Scholengroep Lauwers@Kollum|Tandem Welzijn@Nijmegen|Entrea@Nijmegen|Horizon College De Poort`,
    duties: `Voert gesprekken met leerlingen die dreigen uit te vallen en hun ouders|Legt huisbezoeken af en maakt een plan met het gezin|
      Schakelt tussen school, wijkteam en werkgever|Verzorgt lessen sociale vaardigheden aan groepen van twaalf|
      Bewaakt de doorlooptijd van meldingen|Zit het tweewekelijkse casusoverleg voor|Begeleidt terug naar school of naar een eerste baan|
      Schreef het protocol voor langdurig thuiszitten`,
    systems: 'Magister|Key2Jongeren|Somtoday|Mens Centraal|Zivver',
    studies: `HBO Social Work;hbo-bachelor;Saxion|Bachelor Pedagogisch Management Kinderopvang;hbo-bachelor;Hogeschool Windesheim|
      MBO Sociaal Agogisch Werk;mbo;ROC Aventus|HAVO (profiel Cultuur en Maatschappij);secondary;Etty Hillesum Lyceum`,
    courses:
      'Oplossingsgericht werken met jongeren|Meldcode huiselijk geweld|SKJ-registratie;registration|Verbindend gezag|BHV;certificate|Basistraining leerplicht',
    profile: `Ik ben op mijn best als een jongere zelf de volgende stap zet. Rustig, vasthoudend en niet snel onder de indruk.|
      Ruim tien jaar werk ik op het snijvlak van school en straat. Collega's noemen mij een doener met geduld.`,
  }),
  welfare: field({
    titles: `Klantregisseur Werk|Wmo-consulent 2|Regisseur sociaal domein|Schuldregelaar|Gezinscoach|Toegangsmedewerker wijkteam|
      Inkomensconsulent|Spin in het web Inburgering|Adviseur 3 Maatschappelijke Ontwikkeling|Medewerker intake bijstand|Buurtopbouwer|Jobcoach`,
    employers: `Gemeente Heerde|Werkplein Baronie@Zundert|Kansis@Ede|BSGW Zuid|Avres@Gorinchem|MeerWaarde@Hoofddorp|Stadskracht@Rotterdam|
      Lokaal Loket Zuidwest|Ferm Werk@Woerden|Humanitas DMH@Nieuwegein|Werkom@Zaandam`,
    duties: `Onderzoekt aanvragen en legt het besluit helder uit|Voert keukentafelgesprekken en stelt het ondersteuningsplan op|
      Heeft een eigen caseload van zestig huishoudens|Treft regelingen met schuldeisers|Traint nieuwe collega's in het gesprek aan de balie|
      Rapporteert elk kwartaal aan het afdelingshoofd|Organiseert banenmarkten met ondernemers uit de regio`,
    systems: 'Suite4SociaalDomein|GWS4all|Civision|Allegro|Stratech',
    studies: `HBO Sociaal Juridische Dienstverlening;hbo-bachelor;Hogeschool Inholland|Master Bestuurskunde en Organisatie;wo-master;Tilburg University|
      HBO Maatschappelijk Werk en Dienstverlening;hbo-bachelor;De Haagse Hogeschool|MBO Sociaal Juridisch Medewerker;mbo;Noorderpoort|MAVO;secondary;CSG Liudger`,
    courses:
      'Algemene wet bestuursrecht voor consulenten|Mobility Mentoring|Stress-sensitief werken|Participatiewet in de praktijk|Omgaan met agressie|VCA VOL;certificate',
    profile: `Consulent in hart en nieren. Ik zoek de ruimte in de regels en leg uit waar die ophoudt.|
      Met meer dan 12 jaar ervaring in het sociaal domein breng ik rust in dossiers die zijn vastgelopen.`,
  }),
  care: field({
    titles: `Wijkverpleegkundige|Coach wijkteams zorg|Zorgadministrateur|Onafhankelijk cliëntadviseur|Verpleegkundige GGD|Begeleider beschermd wonen|
      Coördinator Mantelzorg|Planner Zorg|Kwaliteitscoördinator zorg|Begeleider dagbesteding ouderen|Praktijkassistente`,
    employers: `Zorggroep Noorderbreedte@Leeuwarden|ZINN@Haren|Careyn|Sensire@Varsseveld|GGD IJsselland@Zwolle|De Zellingen@Capelle aan den IJssel|
      Markenheem@Doetinchem|Treant|Lunet@Eindhoven|Huisartsen De Linde`,
    duties: `Stelt indicaties en zorgplannen op|Begeleidt zes leerlingen per jaar|Plant de routes van vier teams|Voert de jaarlijkse kwaliteitsmeting uit|
      Is aanspreekpunt voor naasten en vrijwilligers|Vaccineert op scholen en in de wijk|Ontwierp een nieuwe overdracht tussen dag en nacht`,
    systems: 'Nedap Ons|Ecare PUUR|HiX|Medicore|Triasweb',
    studies: `HBO Verpleegkunde;hbo-bachelor;Hanzehogeschool|Master Zorgmanagement;wo-master;Erasmus Universiteit|
      MBO Verpleegkundige (niveau 4);mbo;Alfa-college|VMBO theoretische leerweg;secondary;Gomarus College`,
    courses:
      'BIG-registratie;registration|Palliatieve zorg|Reanimatie en AED|Positieve gezondheid|BHV;certificate|Medicatieveiligheid',
    profile: `Verpleegkundige die graag organiseert. De wijk ken ik van fietsen, de cijfers van slapeloze nachten.|
      Zorgzaam en zakelijk tegelijk: zo omschrijft mijn laatste leidinggevende mij.`,
  }),
  people: field({
    titles: `HR-businesspartner|Recruiter Schaarste|Adviseur Personeel & Organisatie|Salarisspecialist|Re-integratieadviseur|HR-medewerker in- en uitdienst|
      Loopbaanadviseur|Verzuimregisseur|Opleidingscoördinator|Projectmedewerker Functiehuis|Intercedente`,
    employers: `Provincie Drenthe@Assen|Veiligheidsregio Gooi|Brabants Historisch Huis|SVB@Amstelveen|Tempo-Team Zwolle|RUD Limburg|Beter Horen@Doesburg|
      GBLT@Zwolle|Woonforte@Alphen aan den Rijn|Gemeente Dinkelland@Denekamp|Dunea`,
    duties: `Adviseert leidinggevenden over verzuim, formatie en rechtspositie|Vult dertig vacatures per jaar|Voert de salarismutaties door voor 480 medewerkers|
      Schreef de nota duurzame inzetbaarheid|Begeleidt medewerkers van werk naar werk|Organiseert de introductiedag|Onderhandelde mee over het sociaal plan`,
    systems: 'AFAS Profit|YouForce|Beaufort|Recruitee|Visma Talent',
    studies: `HBO Personeel en Arbeid;hbo-bachelor;Fontys|Master Arbeids- en Organisatiepsychologie;wo-master;Universiteit Twente|
      MBO Personeel en Organisatie;mbo;Deltion College|HAVO;secondary;Thorbecke SG`,
    courses:
      'Wet verbetering poortwachter|Mediation bij arbeidsconflicten|Praktijkdiploma Loonadministratie|Competentiegericht interviewen|Noloc-register;registration',
    profile: `HR-generalist met gevoel voor verhoudingen. Ik zeg wat ik doe en doe wat ik zeg.|Mensenmens? Liever: iemand die de vraag achter de vraag hoort.`,
  }),
} as const;
