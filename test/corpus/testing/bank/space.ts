import { field } from './field.ts';

/** Land, building, maps, permits and works. */
export const SPACE = {
  maps: field({
    titles: `Specialist GIS en kaarten|Beheerder basisregistraties|Geodatamedewerker|Data-analist Leefomgeving|Landmeetkundige|Senior geo-adviseur|BAG-beheerder|
      Tekenaar/kaartenmaker|Coördinator BGT-transitie|Technisch specialist Ruimtelijke Data|Consultant Spatial Data`,
    employers: `Waterschap Vechtstromen@Almelo|Het Geobureau@Utrecht|Gemeente Noordoostpolder@Emmeloord|Kadaster|Antea@Heerenveen|MUG@Leek|
      SWECO Geo|Terra Incognita@Wageningen|BsGW@Roermond|Vicrea|Aeres`,
    duties: `Bouwt kaartviewers voor de collega's van beheer|Verwerkt mutaties en rekent de kwaliteit na|Meet nieuwe wijken in het veld in|
      Maakte het dashboard hittestress|Beantwoordt terugmeldingen van burgers|Zorgt dat leveringen aan de landelijke voorziening op tijd zijn|Adviseert over open data`,
    systems: 'QGIS|ArcGIS Pro|FME|NedBrowser|PostGIS|DgDialog',
    studies: `HBO Geo Media & Design;hbo-bachelor;HAS green academy|Master Geographical Information Management;wo-master;Universiteit Utrecht|
      HTS Geodesie;hbo-bachelor;Hogeschool van Utrecht|MBO Landmeetkunde en Vastgoed;mbo;ROC Midden Nederland|HAVO;secondary;Broklede`,
    courses:
      'Kaartontwerp|Programmeren voor geodata|Masterclass Digital twins|VCA Basis;certificate|Datakwaliteit basisregistraties',
    profile: `Kaarten vertellen verhalen; ik zorg dat ze kloppen.|Van meetlat tot dashboard: al vijftien jaar bezig met ruimtelijke gegevens.`,
  }),
  permits: field({
    titles: `Casemanager vergunningen|Toezichthouder bouw|Jurist Toezicht en Handhaving|Vergunningverlener milieu|BOA Leefomgeving|Toetser bouwplannen|
      Medewerker Omgevingsloket|Coördinator Bouw- en Woningtoezicht|Inspecteur brandveiligheid|Adviseur RO en Omgevingswet|Administratief medewerker VTH`,
    employers: `Omgevingsdienst Achterhoek@Hengelo|Gemeente Lochem|ODRN|Het Plantoetsbureau@Breda|Omgevingsdienst Flevoland & Gooi@Lelystad|
      Gemeente Schouwen-Duiveland@Zierikzee|BMD Advies|Noorderkwartier Toezicht|Roxit Diensten@Zwolle|De Bouwmeesters|Gemeente Cranendonck@Budel`,
    duties: `Behandelt aanvragen van dakkapel tot distributiecentrum|Controleert op de bouwplaats en legt bevindingen vast|
      Stelt lasten onder dwangsom op|Zit de omgevingstafel voor|Beantwoordt zienswijzen en bezwaren|Surveilleert in het buitengebied|
      Werkte een achterstand van 140 dossiers weg`,
    systems: 'Squit 2020|PowerBrowser|OpenWave|JOIN|Rx.Mission',
    studies: `HBO Bouwkunde;hbo-bachelor;Avans Hogeschool|HBO Ruimtelijke Ordening en Planologie;hbo-bachelor;Breda University of Applied Sciences|
      MTS Bouwkunde;mbo;Christelijke MTS Zwolle|MBO Handhaver Toezicht en Veiligheid;mbo;ROC Nova College|VMBO basisberoepsgericht Bouw;secondary;De Ambachtshof`,
    courses:
      'ABW 1 en 2|Omgevingswet in één dag|BOA domein II;certificate|Wet kwaliteitsborging voor het bouwen|Bouwbesluit voor gevorderden|Gesprekstechnieken voor toezichthouders',
    profile: `Vergunningverlener die meedenkt en op tijd nee zegt.|Al sinds 2005 actief in de fysieke leefomgeving, van balie tot beroepszaak.`,
  }),
  works: field({
    titles: `Civiel werkvoorbereider kunstwerken|Projectleider Water en riool|Directievoerder onderhoudswerken|Opzichter openbare werken|Assetmanager wegen|Manager omgeving en bereikbaarheid|Technisch manager|
      Kostendeskundige GWW|Uitvoerder grond- en straatwerk|Ontwerper openbare ruimte|Projectleider Gebiedsontwikkeling|Begroter infra`,
    employers: `Dura Infra@Hengelo|Gemeente Súdwest-Fryslân@Sneek|Hoogheemraadschap Rijnland@Leiden|Van Kessel@Buren|Arcadis|Megaborn@Hardinxveld|
      ProRail|Gemeentewerken Capelle|Kragten@Herten|De Jong Zuurmond|Witteveen`,
    duties: `Stelt bestekken en ramingen op|Begeleidt aannemers bij de vervanging van 4 km riool|Houdt inloopavonden voor bewoners|Bewaakt geld, tijd en risico's|
      Tekent definitieve ontwerpen van pleinen en straten|Voert de bouwvergadering|Inspecteert bruggen en duikers`,
    systems: 'AutoCAD Civil 3D|Relatics|GBI 6|Obsurv|RAW-Bestek',
    studies: `HBO Civiele Techniek;hbo-bachelor;Hogeschool Rotterdam|Master Construction Management and Engineering;wo-master;TU Delft|
      HTS Weg- en Waterbouw;hbo-bachelor;HTS Tilburg|MBO Middenkader Infra;mbo;SOMA College|VWO;secondary;Stedelijk Lyceum`,
    courses:
      'UAV-GC 2005|Systems Engineering voor beheerders|Prince2 Foundation;certificate|VCA VOL;certificate|IPMA-C;certificate|Strategisch omgevingsmanagement',
    profile: `Praktische civieler met een scherpe pen.|Van tekentafel tot oplevering: ik houd van werk dat blijft liggen waar het ligt.`,
  }),
  projects: field({
    titles: `Projectleider|Programmamanager Warmte|Procesmanager a.i.|Assistent projecten|Kwartiermaker Regiodeal|Secretaris stuurgroep|Scrum master / PO|
      Verandermanager|Projectmanager Huisvesting|Strategisch adviseur Wonen|Trekker Dienstverlening|Medewerker projectenbureau`,
    employers: `Gemeente Midden-Delfland@Schipluiden|Regio Foodvalley@Ede|Woonpunt@Maastricht|TwynstraGudde|Rijksvastgoedbedrijf|Over Morgen@Amersfoort|
      Metafoor|Energiefonds Overijssel|Drechtwerk@Dordrecht|P5COM|Alliander`,
    duties: `Leidt een team van negen uit vier organisaties|Stelt het projectplan en de begroting op|Rapporteert aan stuurgroep en raad|Bracht drie partijen weer aan tafel|
      Organiseert sessies met bewoners en ondernemers|Beheert actielijst, planning en risicolog|Leverde een half jaar eerder op dan gepland`,
    systems: 'MS Project|Principal Toolbox|Asana|Fortes Change Cloud|Planview',
    studies: `HBO Technische Bedrijfskunde;hbo-bachelor;Hogeschool van Arnhem en Nijmegen|Master Planologie;wo-master;Radboud Universiteit|
      Bachelor Sociale Geografie en Planologie;wo-bachelor;Universiteit van Amsterdam|HEAO Bedrijfskundige Informatica;hbo-bachelor;HEAO Arnhem|VWO (profiel Economie en Maatschappij);secondary;Lorentz Lyceum`,
    courses:
      'Prince2 Practitioner;certificate|MSP Foundation;certificate|Lean Green Belt;certificate|Factor C|IPMA-B;certificate|Projectmatig creëren',
    profile: `Projectleider met een nuchtere blik en een groot netwerk.|Ik maak af waar anderen aan beginnen.`,
  }),
} as const;
