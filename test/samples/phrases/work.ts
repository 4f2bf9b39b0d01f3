import type { Work } from '../candidate.ts';

type Bank = readonly [string, ...string[]];

/** Sentences of a coach for young people; each bank names its own subject and none of the other processes. */
const COACHING = {
  vsv: [
    'Begeleidde een caseload van ongeveer 45 voortijdig schoolverlaters naar een opleiding of een vaste baan.',
    'Verantwoordelijk voor de VSV-aanpak van twee mbo-locaties, van eerste melding tot en met nazorg.',
    'Volgde VSV’ers tot een half jaar na plaatsing en schakelde bij terugval opnieuw in.',
    'Zette samen met de wijkteams een huisbezoekproject op voor VSV-jongeren die niet reageerden op brieven.',
    'Bracht het aantal voortijdig schoolverlaters in het werkgebied in drie jaar merkbaar omlaag.',
    'Schreef mee aan het regionale vierjarenplan voortijdig schoolverlaten.',
    'Trok kwetsbare schoolverlaters uit het praktijkonderwijs op tijd over de drempel (VSV-preventie).',
  ],
  verzuim: [
    'Pakte meldingen Verzuim 18+ binnen vijf werkdagen op en sprak de student, de mentor en waar nodig de ouders.',
    'Handelde het proces Verzuim 18+ volledig af: analyse, gesprek, afspraak en terugkoppeling.',
    'Vaste contactpersoon Verzuim 18+ voor drie teams van het mbo-college.',
    'Behandelde wekelijks 15 tot 20 verzuimmeldingen 18+ en legde de afspraken vast.',
    'Maakte met de verzuimcoördinatoren een werkinstructie voor Verzuim 18+.',
  ],
  zorg: [
    'Nam deel aan het overleg Zorg & Preventie en bracht daar complexe casuïstiek in.',
    'Voerde het werkproces Zorg & Preventie uit: vroeg signaleren, toeleiden naar hulp en vinger aan de pols.',
    'Behandelde meldingen Zorg en Preventie en stemde af met wijkteam, GGZ en huisarts.',
    'Aanspreekpunt Zorg & Preventie voor de zorgcoördinatoren in de regio.',
    'Organiseerde vanuit Zorg & Preventie spreekuren op locatie.',
  ],
  jvs: [
    'Registreerde trajecten en contactmomenten in JVS.',
    'Werkte dagelijks met JVS en stelde daaruit de maandcijfers op.',
    'Hield dossiers bij in JVS en hielp nieuwe collega’s met het systeem op weg.',
    'Kernlid van de gebruikersgroep JVS van de regio.',
  ],
  duo: [
    'Verwerkte meldingen die via DUO binnenkwamen en koppelde binnen de termijn terug.',
    'Controleerde de maandelijkse lijsten van DUO op juistheid.',
    'Onderhield korte lijnen met DUO over inschrijvingen en studiefinanciering.',
  ],
  youth: [
    'Voerde intake- en voortgangsgesprekken met jongeren van 16 tot 27 jaar.',
    'Maakte met iedere jongere een plan met haalbare stappen richting diploma of werk.',
    'Bezocht jongeren thuis wanneer contact op een andere manier niet lukte.',
    'Organiseerde een banenmarkt waar 120 jongeren kennismaakten met werkgevers uit de buurt.',
    'Gaf groepstrainingen aan jongeren over motivatie, beroepskeuze en omgaan met geld.',
    'Bouwde een netwerk op van werkgevers die jongeren met een rugzakje een kans geven.',
    'Zocht met jongeren naar passende dagbesteding wanneer een opleiding nog te hoog gegrepen was.',
    'Overlegde wekelijks met politie, wijkteam en jongerenwerk over gezamenlijke casussen.',
  ],
} satisfies Partial<Record<Work, Bank>>;

const OTHER = {
  attendance: [
    'Voerde verzuimgesprekken met leerlingen tot 18 jaar en hun ouders.',
    'Zag toe op de naleving van de Leerplichtwet bij jongeren in het voortgezet onderwijs.',
    'Maakte waar nodig proces-verbaal op en adviseerde de officier van justitie.',
    'Adviseerde scholen over hun verzuimbeleid en schorsingen.',
    'Bemiddelde bij thuiszittende jongeren tussen ouders, school en samenwerkingsverband.',
  ],
  care: [
    'Ambulante begeleiding van jongeren en hun gezinnen bij opgroei- en opvoedvragen.',
    'Stelde hulpverleningsplannen op voor jongeren van 12 tot 23 jaar.',
    'Mentor van vijf jongeren op een woongroep voor kamertraining.',
    'Werkte volgens de methodiek oplossingsgericht werken binnen de jeugdhulp.',
  ],
  'beside-coach': [
    'Droeg jongeren over aan de doorstroomcoach van het regionale meldpunt en bleef zelf bij het gezin betrokken.',
    'Werkte nauw samen met de doorstroomcoach, die de trajecten naar school of werk uitvoerde.',
  ],
  debt: [
    'Stelde schuldregelingen op en onderhandelde met schuldeisers.',
    'Voerde budgetgesprekken met inwoners en maakte overzicht in de administratie.',
    'Beoordeelde aanvragen voor een saneringskrediet.',
    'Gaf voorlichting over toeslagen en kwijtschelding aan huishoudens met een laag inkomen.',
    'Werkte samen met bewindvoerders, woningcorporaties en de kredietbank.',
  ],
  retail: [
    'Gaf leiding aan een ploeg van acht medewerkers en maakte de roosters.',
    'Verantwoordelijk voor omzet, voorraad en derving van de vestiging.',
    'Loste klachten van klanten op en zorgde voor een verzorgde winkelvloer.',
    'Verzorgde de kassa-afsluiting en de wekelijkse bestellingen.',
  ],
  adults: [
    'Gaf les in Nederlands als tweede taal aan volwassen nieuwkomers op niveau A1 tot en met B1.',
    'Begeleidde cursisten bij de oriëntatie op de arbeidsmarkt.',
    'Ontwikkelde lesmateriaal over wonen, werk en gezondheid.',
    'Nam voortgangstoetsen af en besprak de uitslag met de cursist.',
  ],
  office: [
    'Verwerkte de inkomende post en zorgde voor een sluitend archief.',
    'Stelde managementrapportages op voor de afdelingsleiding.',
    'Stond bezoekers te woord aan de balie en aan de telefoon.',
    'Bereidde vergaderingen voor en maakte de verslagen.',
  ],
} satisfies Partial<Record<Work, Bank>>;

/** Sentences by what a job was about. No sentence names a subject of another bank that counts towards an outcome. */
export const WORK_PHRASES: Readonly<Record<Work, Bank>> = { ...COACHING, ...OTHER };

/** The same for the one CV that is written in English. */
export const ENGLISH_WORK_PHRASES: Partial<Record<Work, Bank>> = {
  vsv: ['Coached early school leavers (VSV) back to education or into a steady job.'],
  verzuim: ['Handled absence reports for students over eighteen (Verzuim 18+) within five working days.'],
  zorg: ['Took part in the care and prevention process (Zorg & Preventie) with the neighbourhood teams.'],
  jvs: ['Recorded every contact in JVS and drew the monthly figures from it.'],
  duo: ['Checked the monthly lists of the national education office and reported back in time.'],
  youth: [
    'Held intake interviews with young people between sixteen and twenty-seven years of age.',
    'Drew up a plan with each of them and followed it through until half a year after placement.',
    'Built a network of employers who were willing to offer a first chance.',
  ],
  care: [
    'Supported young people and their families with questions about growing up and parenting.',
    'Wrote care plans and evaluated them every three months with everyone involved.',
  ],
};
