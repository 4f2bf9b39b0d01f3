import { field } from './field.ts';

/** Lines of work of people who write in English. */
export const ENGLISH = [
  field({
    titles: `Data Engineer|Cloud Platform Designer|Service Delivery Manager|Business Intelligence Developer|QA Lead|Support Engineer|IT Trainee Programme Lead|
      Information Security Officer|Release Train Lead|Junior Developer`,
    employers: `Municipality of Eindhoven|TomTom@Amsterdam|Northwind Dairy@Leeds|Bright Cape@Eindhoven|Statistics Netherlands@Heerlen|Infosys@Pune|
      Vanderlande@Veghel|Elsevier@Amsterdam|Delft Analytics|European Patent Office@Rijswijk`,
    duties: `Designs data pipelines for housing and mobility|Leads a team of six across two countries|Introduced automated regression tests|
      Advises the board on cyber resilience|Migrated forty services without downtime|Runs the monthly steering meeting`,
    systems: 'Azure Data Factory|Power BI|Jenkins|Snowflake|ServiceNow',
    studies: `Master of Science in Computer Science;wo-master;Eindhoven University of Technology|Bachelor of Science in Information Systems;wo-bachelor;University of Leeds`,
    courses:
      'ITIL 4 Foundation;certificate|Certified Information Security Manager;certificate|Leading without authority|Public speaking',
    profile:
      'Engineer with a public heart: I like systems that serve people who never notice them.|Over ten years of turning messy data into decisions.',
  }),
  field({
    titles: `Programme Manager|Policy Officer Integration|Project Coordinator|Communications Lead|Grants Manager|Event Producer|People Transition Lead|Stakeholder Manager|
      Research Support Officer|Operations Manager`,
    employers: `City of Rotterdam|Nuffic@The Hague|Red Cross Flanders@Mechelen|Impact Hub@Amsterdam|Leiden Asia Centre@Leiden|Aga Khan Foundation@Nairobi|
      Port of Amsterdam|Movisie@Utrecht|Fairphone|Groningen Airport Eelde`,
    duties: `Coordinates eleven projects with partners in four countries|Writes proposals and reports to funders|Chairs the working group on newcomers|
      Built the volunteer programme from scratch|Manages a budget of two million euros|Trains colleagues in inclusive language`,
    systems: 'Monday.com|Salesforce|Miro|Qualtrics|Trello',
    studies: `Master of Arts in International Relations;wo-master;Leiden University|Bachelor of Arts in Human Geography;wo-bachelor;University of Nairobi`,
    courses: 'Prince2 Foundation;certificate|Theory of change|Inclusive facilitation|Agile for public services',
    profile:
      'Programme manager who reads the small print and still smiles.|Curious, organised and at home in mixed teams.',
  }),
] as const;

/** Of someone who writes in German. */
export const GERMAN = field({
  titles: `Oberbauleiterin Kanalbau|Projektingenieurin Straßenbau|Sachbearbeiterin Verkehrsplanung|Planerin Radverkehr|Bauzeichnerin Verkehrswege`,
  employers: `Stadt Nordhorn|Ingenieurbüro Wessels@Lingen|Landkreis Borken|Gemeente Losser|Heitkamp Wege@Herne`,
  duties: `Leitet Baustellen von der Ausschreibung bis zur Abnahme|Stimmt Umleitungen mit Anwohnern und Betrieben ab|Erstellt Leistungsverzeichnisse und Kostenschätzungen|
    Begleitet die Zusammenarbeit über die Grenze hinweg`,
  systems: 'AutoCAD Civil 3D|iTWO|VISUM|Vestra',
  studies: `Bachelor Bauingenieurwesen;hbo-bachelor;Fachhochschule Münster|Abitur;secondary;Gymnasium Nordhorn`,
  courses: 'Sicherheits- und Gesundheitsschutzkoordination|Niederländisch für den Beruf|Vergaberecht kompakt',
  profile:
    'Ingenieurin aus dem Grenzland, die gern auf beiden Seiten baut.|Seit vielen Jahren im kommunalen Tiefbau zu Hause.',
});
