import type { Field } from '../field.ts';

/** Projects and programmes. */
export const project: Field = {
  titles: [
    'Projectmedewerker',
    'Projectassistent gebiedsontwikkeling',
    'Junior projectmanager',
    'Projectleider ruimtelijke ontwikkeling',
    'Omgevingsregisseur',
    'Projectmanager woningbouw',
    'Programmamanager woonvisie',
    'Programmamanager energietransitie',
    'Interim-afdelingshoofd ruimte',
  ],
  sectors: ['council', 'consultancy', 'council', 'company'],
  lines: [
    'Leiden van een multidisciplinair team van planologen, stedenbouwkundigen en planeconomen',
    'Sturen op tijd, geld, kwaliteit, informatie en organisatie',
    'Opstellen van startnotities, raadsvoorstellen en bestuurlijke rapportages',
    'Onderhandelen met ontwikkelaars over anterieure overeenkomsten',
    'Opzetten van een participatietraject met bewoners en ondernemers',
    'Bewaken van de planning in [[MS Project]] en van de risico’s in het risicodossier',
    'Adviseren van de wethouder en voorbereiden van portefeuilleoverleggen',
    'Coördineren van subsidieaanvragen bij Rijk en provincie',
    'Inrichten van programmasturing met kwartaalrapportages in [[Power BI]]',
    'Aansturen van externe adviseurs en bewaken van hun opdrachten',
  ],
  results: [
    'bestemmingsplan vastgesteld zonder beroep',
    '1.150 woningen in aanbouw binnen drie jaar',
    'subsidie van 2,4 miljoen euro toegekend',
    'een positieve businesscase na herijking',
  ],
  studies: [
    ['HBO Planologie', 'hbo-bachelor', 'hogeschool'],
    ['Master Bestuurskunde', 'wo-master', 'university'],
    ['HBO Ruimtelijke Ordening', 'hbo-bachelor', 'hogeschool'],
    ['drs. Planologie', 'wo-master', 'university'],
    ['HEAO Management, Economie en Recht', 'hbo-bachelor', 'school'],
  ],
  courses: [
    ['IPMA-C', 'certificate'],
    ['Prince2 Practitioner', 'certificate'],
    ['Leergang Gebiedsontwikkeling', 'training'],
    ['MSP Foundation', 'certificate'],
    ['Omgevingsmanagement', 'training'],
    ['Grondexploitatie voor niet-economen', 'training'],
  ],
  systems: ['MS Project', 'Power BI', 'Pleio', 'Teams'],
  profile: [
    'Bestuurlijk sensitieve projectmanager die partijen bij elkaar brengt en doorpakt.',
    'Programmamanager met meer dan vijftien jaar ervaring in gemeenteland. Ik breng rust, structuur en tempo.',
  ],
};
