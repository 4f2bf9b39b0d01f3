import type { Field } from '../field.ts';

/** Maps and base registers. */
export const gis: Field = {
  titles: [
    'Landmeter',
    'GIS-medewerker',
    'Medewerker geo-informatie',
    'Specialist ruimtelijke analyse',
    'Coördinator basisregistraties',
    'Adviseur BAG en BGT',
    'Geodata-analist',
    'Senior adviseur geo-informatie',
  ],
  sectors: ['council', 'regional', 'consultancy', 'state'],
  lines: [
    'Bijhouden van de basisregistraties adressen en grootschalige topografie',
    'Bouwen van viewers en dashboards met [[ArcGIS Online]]',
    'Automatiseren van leveringen met [[FME]]',
    'Analyseren van hittestress en wateroverlast in [[QGIS]] voor het klimaatprogramma',
    'Inmeten van objecten en verwerken van mutaties in [[NedBGT]]',
    'Beheer van de ruimtelijke database in [[PostGIS]]',
    'Afstemmen met bronhouders en afnemers over actualiteit en kwaliteit',
    'Trainen van collega’s in het lezen en maken van kaarten',
    'Uitvoeren van de jaarlijkse zelfevaluatie van de basisregistraties',
    'Ontsluiten van open data voor inwoners en bedrijven',
  ],
  results: [
    'achterstand van 1.900 mutaties volledig weggewerkt',
    'één kaartportaal voor vijf gemeenten',
    'score van 100 procent op de zelfevaluatie',
  ],
  studies: [
    ['HBO Geodesie en Geo-informatica', 'hbo-bachelor', 'hogeschool'],
    ['Master Geographical Information Management', 'wo-master', 'university'],
    ['MTS Landmeetkunde', 'mbo', 'school'],
    ['Bachelor Sociale Geografie en Planologie', 'wo-bachelor', 'university'],
  ],
  courses: [
    ['FME Desktop basis', 'training'],
    ['Certificaat ArcGIS Pro Professional', 'certificate'],
    ['Python voor geodata', 'training'],
    ['Werken met BAG 2.0', 'training'],
    ['VCA-VOL', 'certificate'],
  ],
  systems: ['ArcGIS Online', 'FME', 'QGIS', 'PostGIS', 'NedBGT', 'AutoCAD'],
  profile: [
    'Kaartenmaker die graag uitlegt wat een kaart niet laat zien. Technisch sterk en resultaatgericht.',
    'Ik maak van losse gegevens een beeld waar bestuurders op kunnen sturen.',
  ],
};
