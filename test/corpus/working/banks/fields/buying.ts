import type { Field } from '../field.ts';

/** Procurement. */
export const buying: Field = {
  titles: [
    'Inkoopassistent',
    'Inkoper',
    'Tactisch inkoper',
    'Contractmanager zorg',
    'Inkoopadviseur sociaal domein',
    'Strategisch inkoper ICT',
    'Senior inkoopadviseur',
    'Teamleider inkoop',
    'Contractbeheerder',
  ],
  sectors: ['council', 'care', 'regional', 'state'],
  lines: [
    'Begeleiden van Europese en meervoudig onderhandse aanbestedingen van marktconsultatie tot gunning',
    'Opstellen van offerteaanvragen, beschrijvende documenten en nota’s van inlichtingen',
    'Publiceren via [[TenderNed]] en [[Negometrix]]',
    'Voeren van contractgesprekken en monitoren van prestaties',
    'Opzetten van een contractregister in [[ContractCloud]]',
    'Adviseren over de inkoopstrategie voor jeugdzorg en hulp bij het huishouden',
    'Maken van spendanalyses en een inkoopjaarplan',
    'Toetsen van inkoopdossiers op rechtmatigheid',
    'Borgen van social return in 40 overeenkomsten',
  ],
  results: [
    'besparing van acht procent op facilitaire contracten',
    'geen enkel kort geding bij 32 procedures',
    'onrechtmatige inkoop teruggebracht tot nul',
  ],
  studies: [
    ['HBO Facility Management', 'hbo-bachelor', 'hogeschool'],
    ['HEAO Commerciële Economie', 'hbo-bachelor', 'school'],
    ['Master Public Procurement', 'wo-master', 'university'],
    ['MBO 4 Logistiek supervisor', 'mbo', 'college'],
  ],
  courses: [
    ['NEVI 1 Inkoop', 'certificate'],
    ['NEVI 2', 'certificate'],
    ['Aanbestedingsrecht verdieping', 'training'],
    ['CATS CM Foundation', 'certificate'],
    ['Onderhandelen met leveranciers', 'training'],
  ],
  systems: ['TenderNed', 'Negometrix', 'ContractCloud', 'Exact', 'Excel'],
  profile: [
    'Inkoper die eerst vraagt wat er nodig is en dan pas welke procedure past.',
    'Zakelijk waar het moet, creatief waar het kan.',
  ],
};
