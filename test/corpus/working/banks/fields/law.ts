import type { Field } from '../field.ts';

/** Law and privacy. */
export const law: Field = {
  titles: [
    'Juridisch medewerker',
    'Jurist bezwaar en beroep',
    'Advocaat-stagiaire',
    'Gemeentejurist',
    'Ambtelijk secretaris commissie bezwaar',
    'Juridisch adviseur omgevingsrecht',
    'Privacyjurist',
    'Privacy officer',
    'Senior jurist bestuursrecht',
  ],
  sectors: ['council', 'state', 'regional', 'consultancy'],
  lines: [
    'Behandelen van bezwaarschriften en opstellen van verweerschriften',
    'Vertegenwoordigen van het college bij rechtbank en Raad van State',
    'Adviseren over de uitleg van subsidieverordeningen',
    'Opstellen en toetsen van verwerkersovereenkomsten',
    'Bijhouden van het verwerkingsregister in [[PrivacyPerfect]]',
    'Raadplegen van jurisprudentie in [[Legal Intelligence]]',
    'Voorzitten van hoorzittingen en begeleiden van mediation',
    'Ontwerpen van modelbrieven in begrijpelijke taal',
    'Schrijven van raadsvoorstellen en algemene voorwaarden',
    'Afhandelen van schadeclaims en verzoeken om nadeelcompensatie',
  ],
  results: ['92 procent van de besluiten bleef in stand', 'aantal bezwaren met een derde gedaald door vroeg te bellen'],
  studies: [
    ['Master Nederlands Recht', 'wo-master', 'university'],
    ['HBO-Rechten', 'hbo-bachelor', 'hogeschool'],
    ['mr. Rechtsgeleerdheid', 'wo-master', 'university'],
    ['Bachelor Rechtsgeleerdheid', 'wo-bachelor', 'university'],
    ['MBO 4 Juridisch-administratieve dienstverlening', 'mbo', 'college'],
  ],
  courses: [
    ['Mediationvaardigheden', 'training'],
    ['CIPP/E', 'certificate'],
    ['Actualiteiten bestuursrecht', 'training'],
    ['Inschrijving advocatenregister', 'registration'],
    ['Procederen bij de bestuursrechter', 'training'],
  ],
  systems: ['PrivacyPerfect', 'Legal Intelligence', 'iBabs', 'Word'],
  profile: [
    'Jurist die liever een probleem voorkomt dan een zaak wint.',
    'Scherp op de regels, mild voor de mens. Ik schrijf kort.',
  ],
};
