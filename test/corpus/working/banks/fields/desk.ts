import type { Field } from '../field.ts';

/** Secretariat and counter. */
export const desk: Field = {
  titles: [
    'Receptionist',
    'Baliemedewerker burgerzaken',
    'Managementassistente',
    'Secretaresse van de directie',
    'Office manager',
    'Consulent burgerzaken',
    'Secretaris van het college',
    'Raadsadviseur',
    'Klantcontactmedewerker',
  ],
  sectors: ['council', 'care', 'company', 'consultancy', 'school'],
  lines: [
    'Beheren van complexe agenda’s van twee wethouders',
    'Voorbereiden van vergaderingen en schrijven van verslagen en besluitenlijsten',
    'Afgeven van paspoorten en rijbewijzen en behandelen van verhuizingen in [[iBurgerzaken]]',
    'Samenstellen van raadsstukken in [[Notubiz]]',
    'Eerste aanspreekpunt aan balie en telefoon voor 200 bezoekers per week',
    'Organiseren van werkbezoeken, congressen en teamdagen',
    'Verwerken van declaraties en bestelaanvragen in [[ProActive]]',
    'Inwerken en aansturen van drie collega’s van het secretariaat',
    'Afhandelen van klachten volgens de klachtenregeling',
    'Archiveren van contracten en personeelsdossiers',
  ],
  results: [
    'bestuurlijke stukken altijd een week vooraf beschikbaar',
    'wachttijd aan de balie teruggebracht tot zes minuten',
  ],
  studies: [
    ['MBO Directiesecretaresse', 'mbo', 'school'],
    ['MBO 4 Managementassistent', 'mbo', 'college'],
    ['HBO Office Management', 'hbo-bachelor', 'hogeschool'],
    ['MBO Medewerker burgerzaken niveau 4', 'mbo', 'college'],
    ['LEAO', 'secondary', 'school'],
  ],
  courses: [
    ['Notuleren voor gevorderden', 'training'],
    ['Snel en foutloos typen', 'training'],
    ['Bedrijfshulpverlening (BHV)', 'certificate'],
    ['Certificaat Burgerzaken basis', 'certificate'],
    ['Gastvrij aan de balie', 'training'],
  ],
  systems: ['iBurgerzaken', 'Notubiz', 'ProActive', 'Outlook', 'Word'],
  profile: [
    'Ik denk drie stappen vooruit en zorg dat anderen hun werk kunnen doen.',
    'Spin in het web, stressbestendig en met gevoel voor verhoudingen.',
  ],
};
