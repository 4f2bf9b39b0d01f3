import type { Field } from '../field.ts';

/** Finance. */
export const money: Field = {
  titles: [
    'Medewerker crediteurenadministratie',
    'Financieel administratief medewerker',
    'Assistent-controller',
    'Financieel consulent',
    'Financieel adviseur sociaal domein',
    'Businesscontroller',
    'Planeconoom',
    'Concerncontroller',
    'Medewerker verzekeringen',
  ],
  sectors: ['council', 'company', 'regional', 'care'],
  lines: [
    'Opstellen van begroting, bestuursrapportages en jaarrekening',
    'Verwerken van facturen en betalingen in [[Key2Financiën]]',
    'Bewaken van budgetten van 45 miljoen euro in het sociaal domein',
    'Doorrekenen van grondexploitaties en exploitatieovereenkomsten',
    'Uitvoeren van interne controles op rechtmatigheid',
    'Ontwikkelen van stuurinformatie met [[Qlik Sense]]',
    'Aansluiten van sub-administraties op het grootboek',
    'Contact met de accountant tijdens de interim-controle',
    'Verbeteren van de planning-en-controlcyclus',
    'Opstellen van btw-aangiften en verantwoording van rijksbijdragen',
  ],
  results: [
    'goedkeurende verklaring in vier opeenvolgende jaren',
    'maandafsluiting in vijf werkdagen',
    'tekort van 2 miljoen euro omgebogen naar een sluitende begroting',
  ],
  studies: [
    ['HEAO Bedrijfseconomie', 'hbo-bachelor', 'school'],
    ['HBO Finance & Control', 'hbo-bachelor', 'hogeschool'],
    ['Master Accountancy', 'wo-master', 'university'],
    ['MEAO', 'mbo', 'school'],
  ],
  courses: [
    ['Besluit begroting en verantwoording', 'training'],
    ['Certificaat Praktijk Boekhouden', 'certificate'],
    ['Inschrijving NBA-register', 'registration'],
    ['Power Pivot voor controllers', 'training'],
  ],
  systems: ['Key2Financiën', 'Qlik Sense', 'Coda', 'SAP', 'Excel'],
  profile: [
    'Controller die het verhaal achter de cijfers vertelt.',
    'Nauwkeurig en vasthoudend; een saldo dat niet klopt laat mij niet los.',
  ],
};
