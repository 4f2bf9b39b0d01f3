import type { Field } from '../field.ts';

/** Permits and enforcement. */
export const permits: Field = {
  titles: [
    'Administratief medewerker vergunningen',
    'Behandelaar omgevingsvergunningen',
    'Vergunningverlener bouwen',
    'Toezichthouder bouw en milieu',
    'Juridisch medewerker handhaving',
    'Bouwplantoetser',
    'Senior vergunningverlener milieu',
    'Beleidsmedewerker VTH',
    'Adviseur Omgevingswet',
  ],
  sectors: ['council', 'regional', 'council', 'consultancy'],
  lines: [
    'Behandelen van aanvragen voor een omgevingsvergunning van intake tot besluit',
    'Toetsen van bouwplannen aan omgevingsplan, welstand en bouwtechnische regels',
    'Voeren van vooroverleg met initiatiefnemers en architecten',
    'Registreren van zaken in [[Squit 20/20]] en bewaken van termijnen',
    'Controleren van bouwplaatsen en opstellen van inspectierapporten',
    'Opleggen van lasten onder dwangsom en vertegenwoordigen van het college bij de bezwaarcommissie',
    'Inrichten van de werkprocessen voor de nieuwe wet in [[OpenWave]]',
    'Adviseren over constructieve veiligheid en brandveiligheid',
    'Opvragen van adviezen bij veiligheidsregio en waterschap via [[DSO-LV]]',
    'Begeleiden van junior medewerkers bij complexe aanvragen',
  ],
  results: [
    'gemiddelde doorlooptijd teruggebracht van 61 naar 38 dagen',
    'geen enkele vergunning van rechtswege verleend in 2022 en 2023',
    'een intaketafel die wekelijks draait',
  ],
  studies: [
    ['HBO Bouwkunde', 'hbo-bachelor', 'hogeschool'],
    ['HTS Bouwkunde', 'hbo-bachelor', 'school'],
    ['MBO 4 Middenkaderfunctionaris Bouw', 'mbo', 'college'],
    ['HBO Milieukunde', 'hbo-bachelor', 'hogeschool'],
    ['Associate degree Bouwmanagement', 'hbo-associate', 'hogeschool'],
  ],
  courses: [
    ['Omgevingswet in één dag', 'training'],
    ['Certificaat Buitengewoon Opsporingsambtenaar', 'certificate'],
    ['Besluit bouwwerken leefomgeving', 'training'],
    ['Schrijven van handhavingsbesluiten', 'training'],
    ['VCA basis', 'certificate'],
  ],
  systems: ['Squit 20/20', 'OpenWave', 'DSO-LV', 'BlueBeam', 'Join Zaaktypen'],
  profile: [
    'Vergunningverlener met oog voor de wens van de aanvrager en voor de grens van de wet.',
    'Ik schrijf besluiten die standhouden en leg ze uit in gewone taal.',
  ],
};
