import type { Field } from '../field.ts';

/** Roads, sewers and water. */
export const civil: Field = {
  titles: [
    'Tekenaar wegenbouw',
    'Werkvoorbereider civiel',
    'Toezichthouder civiele werken',
    'Directievoerder wegen',
    'Wegbeheerder',
    'Projectleider riolering',
    'Technisch manager waterkeringen',
    'Adviseur assetmanagement',
    'Rayonbeheerder groen',
  ],
  sectors: ['council', 'consultancy', 'regional', 'company'],
  lines: [
    'Voorbereiden en uitvoeren van rioolvervangingen en herinrichtingen van woonstraten',
    'Opstellen van RAW-bestekken en ramingen in [[ProjectSmit]]',
    'Directievoering en toezicht bij werken tot 4 miljoen euro',
    'Tekenen van ontwerpen en profielen in [[AutoCAD Civil 3D]]',
    'Inspecteren van wegen en bruggen en plannen van onderhoud in [[GBI]]',
    'Afstemmen van kabels en leidingen met nutsbedrijven',
    'Organiseren van inloopavonden voor omwonenden',
    'Toetsen van contractstukken bij geïntegreerde contracten',
    'Opstellen van meerjarenplannen voor groen, wegen en kunstwerken',
    'Beoordelen van meer- en minderwerk en opstellen van termijnstaten',
  ],
  results: [
    'oplevering zes weken voor de geplande datum',
    'kosten van meerwerk onder drie procent',
    'vierhonderd woningen afgekoppeld van het gemengde riool',
  ],
  studies: [
    ['HBO Civiele Techniek', 'hbo-bachelor', 'hogeschool'],
    ['HTS Weg- en Waterbouwkunde', 'hbo-bachelor', 'school'],
    ['MTS Wegenbouw', 'mbo', 'school'],
    ['MBO 4 Middenkader Infra', 'mbo', 'college'],
    ['Master Water Management', 'wo-master', 'university'],
  ],
  courses: [
    ['RAW-systematiek gevorderd', 'training'],
    ['VCA-VOL', 'certificate'],
    ['UAV 2012', 'training'],
    ['Systems engineering', 'training'],
    ['Certificaat Directievoerder', 'certificate'],
  ],
  systems: ['AutoCAD Civil 3D', 'GBI', 'ProjectSmit', 'Relatics', 'MS Project'],
  profile: [
    'Civiel technicus met modder aan de laarzen en gevoel voor de omgeving.',
    'Praktisch ingesteld projectleider die afspraken nakomt en werk op tijd oplevert.',
  ],
};
