import type { Field } from '../field.ts';

/** Care and nursing. */
export const care: Field = {
  titles: [
    'Verzorgende IG',
    'Verpleegkundige in de wijk',
    'Gezinsvoogd',
    'Woonbegeleider',
    'Casemanager dementie',
    'Consulent zorgbemiddeling',
    'Coach zelforganiserende teams',
    'Zorginkoper',
  ],
  sectors: ['care', 'welfare', 'care'],
  lines: [
    'Zorg verlenen aan cliënten thuis en coördineren van de inzet van collega’s',
    'Opstellen en bijstellen van zorgplannen in [[Nedap Ons]]',
    'Begeleiden van volwassenen met een verstandelijke beperking bij wonen en dagbesteding',
    'Uitvoeren van ondertoezichtstellingen in opdracht van de rechtbank',
    'Crisisdiensten draaien in avonden en weekenden',
    'Afstemmen met huisarts, casemanager en familie',
    'Plannen van roosters en bewaken van het ziekteverzuim',
    'Invoeren van zelforganisatie in vier teams',
    'Bemiddelen tussen cliënten, mantelzorgers en aanbieders',
  ],
  results: ['cliënttevredenheid van 7,4 naar 8,3', 'verzuim teruggebracht tot onder de vijf procent'],
  studies: [
    ['HBO-V', 'hbo-bachelor', 'hogeschool'],
    ['MBO Verpleegkunde', 'mbo', 'college'],
    ['HBO Sociaal Werk in de Zorg', 'hbo-bachelor', 'hogeschool'],
    ['MDGO Verzorging', 'mbo', 'school'],
  ],
  courses: [
    ['BIG-registratie', 'registration'],
    ['Indiceren in de wijkverpleging', 'training'],
    ['Certificaat Triple P', 'certificate'],
    ['Omgaan met onbegrepen gedrag', 'training'],
  ],
  systems: ['Nedap Ons', 'Plancare', 'Word'],
  profile: [
    'Zorgprofessional die de overstap naar de gemeente wil maken en daar veel praktijkkennis meebrengt.',
    'Betrokken, nuchter en niet snel van mijn stuk te brengen.',
  ],
};
