import type { Field } from '../field.ts';

/** Records and openness. */
export const archive: Field = {
  titles: [
    'Archiefmedewerker',
    'DIV-medewerker',
    'Medewerker postregistratie',
    'Informatiespecialist',
    'Recordmanager',
    'Adviseur digitale duurzaamheid',
    'Medewerker Woo',
    'Woo-coördinator',
  ],
  sectors: ['council', 'regional', 'state'],
  lines: [
    'Registreren en scannen van poststukken in [[Corsa]]',
    'Bewerken van dossiers tot en met 1995 voor overbrenging naar het streekarchief',
    'Lakken van persoonsgegevens met [[Zylab]]',
    'Behandelen van verzoeken om openbaarmaking binnen vier weken',
    'Opstellen van de selectielijst en bewaken van vernietigingstermijnen',
    'Metadatering van zaken in [[Mozard]]',
    'Geven van spreekuren over opslaan en terugvinden',
    'Uitvoeren van kwaliteitscontroles op digitale vervanging',
  ],
  results: ['zestig meter papier omgezet in een digitaal archief', 'alle verzoeken binnen de termijn beantwoord'],
  studies: [
    ['HBO Archivistiek', 'hbo-bachelor', 'hogeschool'],
    ['MBO 3 Secretarieel medewerker', 'mbo', 'college'],
    ['Bachelor Geschiedenis', 'wo-bachelor', 'university'],
  ],
  courses: [
    ['Woo voor gevorderden', 'training'],
    ['Substitutie en vernietiging', 'training'],
    ['Certificaat Zylab gebruiker', 'certificate'],
  ],
  systems: ['Corsa', 'Zylab', 'Mozard', 'Access'],
  profile: [
    'Ik vind terug wat anderen kwijt zijn en zorg dat het de volgende keer niet kwijtraakt.',
    'Secuur, discreet en geïnteresseerd in de verhalen achter papieren.',
  ],
};
