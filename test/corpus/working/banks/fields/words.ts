import type { Field } from '../field.ts';

/** Communication. */
export const words: Field = {
  titles: [
    'Communicatiemedewerker',
    'Webredacteur',
    'Adviseur participatie',
    'Adviseur interne communicatie',
    'Social media coördinator',
    'Persvoorlichter',
    'Woordvoerder van de burgemeester',
    'Strategisch communicatieadviseur',
    'Eindredacteur',
  ],
  sectors: ['council', 'regional', 'company', 'school', 'small'],
  lines: [
    'Schrijven van persberichten, speeches en webteksten op taalniveau B1',
    'Adviseren van bestuurders en projectteams over omgevingscommunicatie',
    'Ontwikkelen van campagnes over afval, verkeer en energie',
    'Organiseren van bewonersavonden en digitale raadplegingen',
    'Redactie van het intranet en de website in [[Drupal]]',
    'Maken van beeld en animaties met [[Adobe InDesign]] en [[Canva]]',
    'Piketdienst crisiscommunicatie voor de veiligheidsregio',
    'Monitoren van berichten met [[Coosto]]',
    'Coördineren van webcare en de redactiekalender',
    'Begeleiden van een rebranding en een nieuwe huisstijl',
  ],
  results: [
    'bereik van de nieuwsbrief verdrievoudigd',
    '600 inwoners dachten mee over het centrumplan',
    'website voldoet volledig aan de toegankelijkheidseisen',
  ],
  studies: [
    ['HBO Communicatie', 'hbo-bachelor', 'hogeschool'],
    ['Bachelor Journalistiek', 'hbo-bachelor', 'hogeschool'],
    ['drs. Nederlandse taal- en letterkunde', 'wo-master', 'university'],
    ['Master Communicatiewetenschap', 'wo-master', 'university'],
  ],
  courses: [
    ['Factor C', 'training'],
    ['Schrijven op B1', 'training'],
    ['Crisiscommunicatie', 'training'],
    ['Google Analytics-certificaat', 'certificate'],
    ['Gespreksleider Socratisch gesprek', 'training'],
  ],
  systems: ['Drupal', 'Adobe InDesign', 'Canva', 'Coosto', 'Spotler'],
  profile: [
    'Taalmens met een antenne voor wat leeft in de wijk.',
    'Communicatieadviseur die durft te schrappen, ook in eigen werk.',
  ],
};
