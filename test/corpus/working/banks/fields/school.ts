import type { Field } from '../field.ts';

/** Schools. */
export const school: Field = {
  titles: [
    'Onderwijsassistent',
    'Leerkracht groep 7',
    'Mentor en docent Nederlands',
    'Zorgcoördinator',
    'Kwaliteitscoördinator onderwijs',
    'Verzuimcoördinator',
    'Teamleider onderbouw',
    'Adviseur passend onderwijs',
  ],
  sectors: ['school', 'school', 'council'],
  lines: [
    'Lesgeven aan gemengde klassen en bewaken van de leerlijnen',
    'Aanspreekpunt voor leerlingen, ouders en externe hulpverleners',
    'Verzorgen van overdrachten en groepsbesprekingen',
    'Bijhouden van aanwezigheid en resultaten in [[Magister]]',
    'Opstellen van ontwikkelingsperspectieven en groeidocumenten',
    'Leiding geven aan een team van veertien docenten, inclusief de gesprekscyclus',
    'Coachen van startende collega’s en studenten van de lerarenopleiding',
    'Organiseren van studiedagen over gedrag en motivatie',
    'Invoeren van [[Somtoday]] op twee locaties',
    'Voorzitten van het ondersteuningsteam en uitzetten van acties',
  ],
  results: [
    'het aantal thuiszitters daalde van negen naar twee',
    'de inspectie beoordeelde de zorgstructuur als goed',
    'een leerlingenraad die nog steeds draait',
  ],
  studies: [
    ['PABO', 'hbo-bachelor', 'hogeschool'],
    ['Lerarenopleiding Nederlands', 'hbo-bachelor', 'hogeschool'],
    ['Master Educational Needs', 'hbo-master', 'hogeschool'],
    ['MBO 4 Onderwijsassistent', 'mbo', 'college'],
    ['Bachelor Onderwijskunde', 'wo-bachelor', 'university'],
  ],
  courses: [
    ['Leergang middenmanagement', 'training'],
    ['Registerleraar', 'registration'],
    ['Certificaat Kanjertraining', 'certificate'],
    ['Beeldcoaching', 'training'],
    ['Verzuimgesprekken voeren', 'training'],
  ],
  systems: ['Magister', 'Somtoday', 'Zermelo', 'PowerPoint'],
  profile: [
    'Onderwijsmens in hart en nieren. Ik zie wat een leerling nodig heeft en krijg collega’s mee.',
    'Rustig, gestructureerd en humoristisch: zo kennen leerlingen en collega’s mij.',
  ],
};
