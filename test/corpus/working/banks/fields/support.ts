import type { Field } from '../field.ts';

/** Social support, income and debts. */
export const support: Field = {
  titles: [
    'Medewerker Wmo-loket',
    'Consulent maatschappelijke ondersteuning',
    'Consulent Wmo en Jeugd',
    'Klantmanager Werk en Inkomen',
    'Participatiecoach',
    'Casemanager schuldhulpverlening',
    'Kwaliteitsmedewerker Participatiewet',
    'Beleidsmedewerker sociaal domein',
    'Senior beleidsadviseur Wmo',
  ],
  sectors: ['council', 'council', 'welfare', 'care'],
  lines: [
    'Huisbezoeken en keukentafelgesprekken met inwoners die ondersteuning vragen',
    'Opstellen van onderzoeksverslagen en beschikkingen voor huishoudelijke hulp, vervoer en woningaanpassingen',
    'Beoordelen van aanvragen voor een uitkering levensonderhoud en bijzondere bijstand',
    'Begeleiden van een caseload van 70 uitkeringsgerechtigden richting betaald werk',
    'Vastleggen van meldingen en besluiten in [[Zorgned]]',
    'Uitvoeren van herindicaties en opstellen van ondersteuningsplannen',
    'Behandelen van bezwaren in samenspraak met de juridisch adviseur',
    'Schrijven van de verordening en de nadere regels voor maatschappelijke ondersteuning',
    'Contractgesprekken met zorgaanbieders over kwaliteit en tarieven',
    'Raadplegen van [[Suwinet]] en controleren van inkomensgegevens',
    'Geven van voorlichting aan mantelzorgers en vrijwilligers',
    'Werken met de zelfredzaamheidsmatrix en rapporteren in [[GWS]]',
  ],
  results: [
    'afhandeling binnen de wettelijke termijn steeg van 71 naar 96 procent',
    'drie nieuwe algemene voorzieningen, waardoor minder maatwerk nodig was',
    '24 kandidaten uitgestroomd naar een baan',
  ],
  studies: [
    ['HBO Maatschappelijke Dienstverlening', 'hbo-bachelor', 'hogeschool'],
    ['HBO Ergotherapie', 'hbo-bachelor', 'hogeschool'],
    ['MBO 4 Sociaal-maatschappelijke dienstverlening', 'mbo', 'college'],
    ['Bachelor of Social Work', 'hbo-bachelor', 'hogeschool'],
    ['Master of Science Sociologie', 'wo-master', 'university'],
  ],
  courses: [
    ['Wmo 2015 in de praktijk', 'training'],
    ['Registerplein maatschappelijk werker', 'registration'],
    ['Indiceren en rapporteren', 'training'],
    ['Certificaat Omgekeerde Toets', 'certificate'],
    ['Stress-sensitief werken', 'training'],
    ['Algemene wet bestuursrecht voor consulenten', 'training'],
  ],
  systems: ['Zorgned', 'Suwinet', 'GWS', 'Socrates', 'Excel'],
  profile: [
    'Als consulent luister ik naar de vraag achter de vraag. Ik werk zelfstandig, ben representatief en schrijf heldere rapportages.',
    'Ervaren professional in het sociaal domein die wet- en regelgeving weet te vertalen naar de keukentafel.',
  ],
};
