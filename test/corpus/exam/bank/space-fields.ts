import { type Field, learned, list } from './field.ts';

const GIS: Field = {
  language: 'nl',
  titles: list(
    'Lead GEO & Data|GIS-specialist beheer openbare ruimte|Coördinator BGT/BAG|Geo-data engineer|Adviseur 3D en Digital Twin|Technisch specialist geo-informatie|Gegevensbeheerder basisregistraties|Senior landmeter|Cartograaf|Maatvoerder|Tekenaar kaartmateriaal',
  ),
  employers: list(
    'Het Waterschapshuis|Gemeente Ede|Sweco|GeoZicht|Provincie Drenthe|Kavel 10|Gemeente Almelo|Antea Group|Liander|Ruimteschepper|Gemeente Vlissingen|Kragten',
  ),
  tasks: list(
    'Bouwde een viewer waarin beheerders meldingen en areaal samen zien.|Automatiseerde de levering van mutaties met FME.|Stelde de kaartlagen voor het omgevingsplan op in ArcGIS Pro.|Verbeterde de actualiteit van de kernregistratie van 83 naar 98 procent.|Beheerde een database in PostGIS en schreef de documentatie.|Gaf cursussen in QGIS aan collega’s van groen en riolering.|Verzorgde inwinning met drone en mobiele scanner.|Coördineerde de aansluiting op de landelijke voorziening.|Controleerde revisietekeningen van aannemers.|Was vraagbaak voor vier afdelingen.',
  ),
  systems: list('ArcGIS Pro|QGIS|FME|PostGIS|GeoServer|NedBGT'),
  educations: [
    ['Geodesie en Geo-informatica', 'hbo-bachelor', 'Hogeschool Utrecht'],
    ['Geo Media & Design', 'hbo-bachelor', 'HAS Hogeschool'],
    ['Landmeten, Vastgoed en Geo-informatie', 'mbo', 'Zone.college'],
    ['Geo-information Science', 'wo-master', 'Wageningen University'],
    ['Planologie', 'wo-bachelor', 'Universiteit van Amsterdam'],
  ],
  trainings: learned(
    'Python voor ruimtelijke analyse|Bestekken lezen|Metadata en INSPIRE|Cartografisch ontwerp',
    'VCA-VOL|Dronevlieger A2',
  ),
  profile: list(
    'Kaarten maken is kiezen; ik help organisaties bij die keuze.|Ik heb 9 jaar ervaring met geo-informatie bij overheid en ingenieursbureau.|Analytisch en toch goed te volgen.',
  ),
};

const PERMITS: Field = {
  language: 'nl',
  titles: list(
    'Procesregisseur Omgevingstafel|Casemanager omgevingsvergunning|Vergunningverlener bouwen|Toezichthouder Wabo bouw|Juridisch medewerker handhaving|Adviseur constructieve veiligheid|Inspecteur brandveiligheid|Plantoetser|BOA openbare ruimte|Medewerker bijzondere wetten|Bouwkundig tekenaar',
  ),
  employers: list(
    'Omgevingsdienst De Vallei|Gemeente Bergen op Zoom|BügelHajema|Gemeente Noordoostpolder|Bouwloket Oost|ODRA|Gemeente Meierijstad|Toets & Zo|Gemeente Schagen|Oranjewoud|Gemeente Hulst|Van Rossum Bouw',
  ),
  tasks: list(
    'Behandelde complexe aanvragen, zoals een zorgcomplex met 120 woningen.|Toetste aan bestemmingsplan, Bbl en welstandsnota.|Voerde vooroverleg met ontwikkelaars en omwonenden.|Handelde sloopmeldingen en gebruiksmeldingen af in Squit XO.|Controleerde bouwplaatsen en stelde rapporten op.|Legde bouwstop en lasten onder dwangsom op.|Zette de werkprocessen over naar Rx.Mission.|Beantwoordde vragen van inwoners aan de balie en per telefoon.|Werkte dossiers weg die ouder waren dan een jaar.|Stemde af met veiligheidsregio en provincie.',
  ),
  systems: list('Squit XO|Rx.Mission|PowerBrowser|OpenWave|Djuma'),
  educations: [
    ['Bouwkunde', 'hbo-bachelor', 'Hogeschool Rotterdam'],
    ['Integrale Veiligheidskunde', 'hbo-bachelor', 'Thorbecke Academie'],
    ['Ruimtelijke Ordening en Planologie', 'hbo-bachelor', 'Breda University of Applied Sciences'],
    ['Middenkader Bouw', 'mbo', 'ROC van Twente'],
    ['Handhaver toezicht en veiligheid', 'mbo', 'Curio'],
  ],
  trainings: learned(
    'Omgevingswet voor vergunningverleners|Wet kwaliteitsborging|Algemene wet bestuursrecht|Lezen van constructietekeningen',
    'BOA-certificaat domein I|VCA Basis',
  ),
  profile: list(
    'Ik kijk naar wat wel kan binnen de regels.|Ruim 20 jaar in de bouwwereld, waarvan 11 jaar bij gemeenten.|Snel inzetbaar op piek en ziek.',
  ),
};

const CIVIL: Field = {
  language: 'nl',
  titles: list(
    'Omgevingsmanager|Technisch manager kades|Projectleider civiel|Bestekschrijver RAW|Directievoerder UAV|Beheerder wegen en riolering|Calculator GWW|Werkvoorbereider infra|Verkeerskundige|Toezichthouder kabels en leidingen|Uitvoerder|Assistent-werkvoorbereider',
  ),
  employers: list(
    'Gemeente Zaanstad|KWS|Hoogheemraadschap van Delfland|Ploegam|Rijkswaterstaat Zee en Delta|Gemeente Vijfheerenlanden|Iv-Infra|Mourik|Wegwijs Infra|ProRail|Gemeente Terneuzen|Boskalis',
  ),
  tasks: list(
    'Stuurde de vervanging aan van 2,4 kilometer kademuur.|Schreef bestekken en ramingen tot 6 miljoen euro.|Begeleidde aanbestedingen en de gunning.|Hield bewonersavonden over de herinrichting van de wijk.|Tekende profielen en lengtes in AutoCAD Civil 3D.|Beheerde eisen en verificaties in Relatics.|Stelde het meerjarenplan riolering op in Obsurv.|Zag toe op veiligheid en kwaliteit van het werk.|Bewaakte planning en meerwerk.|Overlegde met nutsbedrijven over verleggingen.',
  ),
  systems: list('AutoCAD Civil 3D|Relatics|Obsurv|GBI|Primavera P6'),
  educations: [
    ['Civiele Techniek', 'hbo-bachelor', 'HTS Leeuwarden'],
    ['Weg- en Waterbouw', 'mbo', 'MTS Leeuwarden'],
    ['Construction Management & Engineering', 'wo-master', 'TU Delft'],
    ['Mobiliteit en Verkeer', 'hbo-bachelor', 'NHTV'],
    ['Middenkader Infra', 'mbo', 'SOMA College'],
  ],
  trainings: learned(
    'UAV-gc in de praktijk|Strategisch omgevingsmanagement|RAW-systematiek gevorderd|Risicogestuurd werken',
    'VCA-VOL|IPMA-D|CROW 500',
  ),
  profile: list(
    'Van schets tot oplevering: ik zorg dat het er komt.|In 17 jaar heb ik aan beide kanten van de tafel gezeten.|Met laarzen in de modder en met cijfers in de hand.',
  ),
};

/** Fields in which one works on land, buildings and water. */
export const SPACE_FIELDS = [GIS, PERMITS, CIVIL] as const;
