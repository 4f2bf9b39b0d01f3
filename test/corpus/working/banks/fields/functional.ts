import type { Field } from '../field.ts';

/** Functional management of systems. */
export const functional: Field = {
  titles: [
    'Helpdeskmedewerker',
    'Beheerder bedrijfsapplicaties',
    'Functioneel beheerder zaaksysteem',
    'Functioneel beheerder sociaal domein',
    'Informatieanalist',
    'Key-user burgerzaken',
    'Senior functioneel beheerder',
    'Adviseur informatievoorziening',
    'Informatiemanager',
  ],
  sectors: ['council', 'regional', 'state', 'care'],
  lines: [
    'Functioneel beheer van [[Djuma]] en [[Key2Burgerzaken]] voor 350 gebruikers',
    'Vertalen van wensen van gebruikers naar functionele specificaties',
    'Testen en accepteren van nieuwe versies en schrijven van testscripts',
    'Eerste aanspreekpunt voor leveranciers en voorzitten van het gebruikersoverleg',
    'Inrichten van zaaktypen en koppelingen in [[Djuma]]',
    'Bouwen van rapportages in [[Cognos]] voor het management',
    'Afhandelen van incidenten en wijzigingsverzoeken in [[TOPdesk]]',
    'Begeleiden van de overgang naar een landelijke voorziening',
    'Geven van instructies en maken van handleidingen',
    'Uitwerken van autorisaties en bewaken van informatiebeveiliging',
    'Opstellen van de jaarlijkse releasekalender',
  ],
  results: [
    'migratie zonder verlies van dossiers',
    'aantal openstaande meldingen van 240 naar 35',
    'nieuwe werkwijze ingevoerd bij zes afdelingen',
  ],
  studies: [
    ['HBO Bedrijfskundige Informatica', 'hbo-bachelor', 'hogeschool'],
    ['MBO 4 ICT-beheer', 'mbo', 'college'],
    ['HEAO Bestuurlijke Informatiekunde', 'hbo-bachelor', 'school'],
    ['Associate degree Informatiemanagement', 'hbo-associate', 'hogeschool'],
  ],
  courses: [
    ['BiSL Foundation', 'certificate'],
    ['ITIL v3 Foundation', 'certificate'],
    ['TMap Suite Test Engineer', 'certificate'],
    ['Zaakgericht werken', 'training'],
    ['Privacy voor beheerders', 'training'],
  ],
  systems: ['Djuma', 'Key2Burgerzaken', 'Cognos', 'TOPdesk', 'Visio', 'Decos JOIN'],
  profile: [
    'Schakel tussen de werkvloer en de techniek. Ik stel vragen tot de wens helder is.',
    'Analytisch ingesteld beheerder die rust bewaart als het systeem plat ligt.',
  ],
};
