import { type Field, learned, list } from './field.ts';

const GEO_EN: Field = {
  language: 'en',
  titles: list(
    'Spatial Data Scientist|GIS Platform Owner|Geospatial Analyst|Remote Sensing Specialist|Hydrology Consultant|Research Assistant|Map Editor|Field Survey Technician',
  ),
  employers: list(
    'Deltares|City of The Hague|Ordnance Partners|Fugro|Wetlands Alliance|Mapbox Studio|University of Ghana|Royal HaskoningDHV|Terra North|Esri',
  ),
  tasks: list(
    'Designed a flood risk dashboard used by three provinces.|Automated nightly imports with FME and cut errors by half.|Published map services through GeoServer.|Trained forty colleagues in spatial thinking.|Modelled ground water levels for the coastal zone.|Maintained the address register and its quality rules.|Wrote scripts that check geometry before publication.|Presented results to the council.',
  ),
  systems: list('FME|GeoServer|ArcGIS Pro|QGIS|PostGIS'),
  educations: [
    ['Geomatics for the Built Environment', 'wo-master', 'Delft University of Technology'],
    ['Earth Sciences and Geography', 'wo-bachelor', 'University of Ghana'],
    ['Water Resource Engineering', 'wo-master', 'KU Leuven'],
  ],
  trainings: learned(
    'Cloud native geospatial|Public speaking for engineers|Machine learning with satellite images',
    'Certified Esri Associate',
  ),
  profile: list(
    'I turn maps into decisions.|More than seven years of experience in public sector data.|Curious, structured and easy to work with.',
  ),
};

const AGILE_EN: Field = {
  language: 'en',
  titles: list(
    'Programme Director|Release Train Engineer|Product Owner Digital Services|Service Delivery Manager|Business Analyst|Change Lead|Test Coordinator|Junior Consultant',
  ),
  employers: list(
    'Kadaster|Municipality of Eindhoven|ASML|Accenture|Northwind Housing|Dutch Tax Authority|Booking|Capgemini|Harbour & Quay|KPN',
  ),
  tasks: list(
    'Led four teams that renewed the permit portal.|Kept the roadmap and the backlog in Jira.|Negotiated contracts with two suppliers.|Reduced lead time from nine to four weeks.|Coached managers who were new to agile working.|Reported progress and risks to the board in Confluence.|Prepared acceptance tests with end users.|Wrote the business case for a single customer view.',
  ),
  systems: list('Jira|Confluence|ServiceNow|Power BI'),
  educations: [
    ['International Business Administration', 'wo-bachelor', 'Rotterdam School of Management'],
    ['Information Management', 'wo-master', 'Tilburg University'],
    ['Communication and Media Studies', 'wo-bachelor', 'University of Warsaw'],
  ],
  trainings: learned(
    'Facilitation for large groups|Writing for non-specialists|Leading without authority',
    'PMP|SAFe Agilist',
  ),
  profile: list(
    'I help public bodies to deliver what they promise.|Twelve years in digital change, in three countries.|Direct, friendly and calm.',
  ),
};

const BUILD_DE: Field = {
  language: 'de',
  titles: list(
    'Bauleiterin Tiefbau|Projektingenieurin Wasserbau|Sachbearbeiterin Baugenehmigung|Technische Zeichnerin|Werkstudentin Vermessung',
  ),
  employers: list('Stadt Emmerich|Hülskens Wasserbau|Ingenieurbüro Lammers|Kreis Borken|Strabag|Emschergenossenschaft'),
  tasks: list(
    'Leitete die Sanierung von drei Kilometern Uferwand.|Erstellte Ausschreibungen und prüfte Nachträge.|Stimmte Pläne mit Anwohnern und Behörden ab.|Zeichnete Lagepläne in AutoCAD Civil 3D.|Überwachte Kosten und Termine.|Führte das Bautagebuch und die Abnahmen.',
  ),
  systems: list('AutoCAD Civil 3D|RIB iTWO|MS Project'),
  educations: [
    ['Bauingenieurwesen', 'wo-master', 'RWTH Aachen'],
    ['Umwelttechnik und Ressourcen', 'wo-bachelor', 'Universität Duisburg-Essen'],
  ],
  trainings: learned('Niederländisch für den Beruf|Vergaberecht kompakt|Gesprächsführung'),
  profile: list(
    'Bauen an der Grenze ist seit zehn Jahren mein Alltag.|Ich arbeite genau und spreche Probleme früh an.',
  ),
};

/** English fields, and the German one. */
export const ENGLISH_FIELDS = [GEO_EN, AGILE_EN] as const;
export const GERMAN_FIELDS = [BUILD_DE] as const;
