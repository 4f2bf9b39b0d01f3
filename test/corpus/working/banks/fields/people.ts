import type { Field } from '../field.ts';

/** Personnel. */
export const people: Field = {
  titles: [
    'HR-assistent',
    'Wervingsadviseur',
    'Medewerker salarisadministratie',
    'P&O-adviseur',
    'HR-businesspartner',
    'Adviseur arbeidsverhoudingen',
    'Loopbaancoach',
    'Interim HR-manager',
    'Arbeidsdeskundige',
  ],
  sectors: ['council', 'care', 'company', 'school'],
  lines: [
    'Adviseren van leidinggevenden over verzuim, functioneren en formatie',
    'Werven en selecteren van beleidsmedewerkers en technici',
    'Verwerken van mutaties en salarissen in [[AFAS Profit]]',
    'Begeleiden van een reorganisatie samen met de ondernemingsraad',
    'Ontwikkelen van strategische personeelsplanning',
    'Toepassen van functiewaardering volgens HR21',
    'Opzetten van een traineeprogramma voor twaalf starters',
    'Voeren van exitgesprekken en analyseren van de uitkomsten',
    'Inrichten van het personeelsinformatiesysteem [[Visma Raet]]',
    'Onderzoeken van passend werk bij langdurige arbeidsongeschiktheid',
  ],
  results: ['ziekteverzuim van 7,8 naar 5,1 procent', 'openstaande vacatures gemiddeld in 38 dagen vervuld'],
  studies: [
    ['HBO Human Resource Management', 'hbo-bachelor', 'hogeschool'],
    ['HBO Personeel en Arbeid', 'hbo-bachelor', 'hogeschool'],
    ['Master Arbeids- en Organisatiepsychologie', 'wo-master', 'university'],
    ['MBO 4 HR-medewerker', 'mbo', 'college'],
  ],
  courses: [
    ['Arbeidsrecht actueel', 'training'],
    ['Registratie Noloc', 'registration'],
    ['Certificaat Systemisch coachen', 'certificate'],
    ['Verzuimgesprekken', 'training'],
  ],
  systems: ['AFAS Profit', 'Visma Raet', 'Youforce', 'LinkedIn Recruiter'],
  profile: [
    'HR-professional die zegt wat anderen denken en daarna meehelpt.',
    'Mensenmens met een hoofd voor cijfers.',
  ],
};
