import type { Study } from './field.ts';

/** Invented schools by what they teach for. */
export const INSTITUTES: Readonly<Record<Study[2] | 'secondary', readonly [string, ...string[]]>> = {
  college: [
    'ROC Rijn en Veen',
    'ROC Veldstroom',
    'Vakcollege Drechterwaal',
    'Aventa College',
    'Regionaal Opleidingencentrum Oost',
  ],
  hogeschool: [
    'Hogeschool Delta-Oost',
    'Hogeschool Rijnstede',
    'Hogeschool Middelveen',
    'Christelijke Hogeschool Waardenburcht',
    'De Oostelijke Hogeschool',
  ],
  university: [
    'Universiteit Middelveen',
    'Universiteit van Rijnstede',
    'Rijksuniversiteit Hoogveen',
    'Katholieke Universiteit Dommelrode',
  ],
  school: ['Instituut De Toren', 'Avondcollege Harkelo', 'Streekschool Oost', 'Opleidingencentrum Lierdam'],
  secondary: [
    'Lyceum De Kring',
    'Scholengemeenschap Panta',
    'Sint-Jozefcollege',
    'Mondriaan-Oost College',
    'CSG Het Baken',
  ],
};

/** Secondary educations. */
export const SECONDARY = [
  'Havo',
  'VWO',
  'Mavo',
  'Atheneum',
  'Gymnasium',
  'VMBO-T',
  'HAVO, profiel Economie en Maatschappij',
  'VWO Natuur en Gezondheid',
  'MAVO-4',
] as const;
/** By whom a course was given. */
export const PROVIDERS = [
  'Bestuursacademie Oost',
  'Opleidingshuis Delta',
  'Leerhuis Overheid',
  'Trainingsbureau Vonk',
  'StudieCentrum Noord',
] as const;
