import { remembered } from './remembered.ts';
import { plainWords, unaccented } from './words.ts';

/** Endings of words that name a job: compounds count (`verzuimconsulent`). */
const ENDINGS =
  'candidate sergeant korporaal soldaat luitenant wachtmeester adjudant treasurer ambassadeur ambassadrice typiste typist matroos tuinder tuinman conservator stuurman kapitein redactielid commissielid member wetenschapper wetenschapster oloog ologe mediator boswachter rentmeester verwerver raadsman raadsvrouw beheerser rapporteur ondersteuner ondersteunster treasurer sachbearbeiter sachbearbeiterin leiterin ingenieur ingenieurin zeichner zeichnerin beraterin berater zorghulp zaalhulp praktijkhulp huishoudhulp zomerhulp vakantiehulp weekendhulp zaterdaghulp bijbaan keukenhulp afwashulp winkelhulp bouwhulp gastvrouw gastheer taalmaatje maatje tolk coach adviseur adviseuse medewerker medewerkster specialiste consulent consulente begeleider begeleidster manager specialist leider leidster docent docente leraar lerares ambtenaar stagiair stagiaire trainer trainster coordinator coordinatrice beheerder beheerster ontwikkelaar analist analyst consultant engineer developer architect tester programmeur directeur directrice hoofd secretaris assistent assistente verpleegkundige psycholoog psychologe pedagoog pedagoge therapeut therapeute hulpverlener hulpverleenster werker werkster jurist juriste advocaat inspecteur inspectrice controleur toezichthouder handhaver verlener verleenster planoloog planologe stedenbouwkundige ontwerper ontwerpster tekenaar regisseur mentor mentrix decaan intercedent intercedente recruiter inkoper verkoper verkoopster administrateur administratrice boekhouder accountant controller auditor planner monteur operator chauffeur receptionist receptioniste secretaresse voorzitter bestuurslid penningmeester vrijwilliger vrijwilligster eigenaar eigenaresse ondernemer freelancer kwartiermaker verbinder aanjager bemiddelaar makelaar griffier gedragsdeskundige deskundige kundige expert agoog agoge instructeur opleider onderwijzer onderwijzeres conciërge surveillant beveiliger redacteur journalist tekstschrijver strateeg verantwoordelijke trainee voorbereider uitvoerder opzichter landmeter cartograaf geodeet hydroloog ecoloog ecologe scientist bewindvoerder chef onderzoeker researcher promovendus officer lead teamlead vertegenwoordiger logopedist fysiotherapeut archivaris bibliothecaris informatiespecialist moderator projectmanagement technicus laborant archeoloog toetser behandelaar beoordelaar casemanager gids gezinsvoogd voogd jeugdreclasseerder reclasseringswerker secretary administrator teacher counselor advisor adviser coordinator assistant director supervisor worker clerk designer kok barista ober schoonmaker bezorger vakkenvuller caissière postbode verzorgende helpende kapper model hovenier bouwvakker timmerman schilder lasser projectlid teamlid medewerkers boa zzp zzper intern leerkracht gastvrouw gastheer bode maatje buddy rechercheur agent beambte officier commandant leidinggevende scrummaster voorlichter woordvoerder redactrice fotograaf econoom bestuurder wethouder raadslid burgemeester notulist vertaler tolk intaker acquisiteur bediende kassier kassière apotheker basisarts tandarts jeugdarts bedrijfsarts verzekeringsarts dierenarts dietist dietiste vormgever animator editor copywriter marketeer functionaris rekenaar calculator constructeur voorman elektricien loodgieter installateur schipper machinist conducteur piloot steward stewardess portier huismeester koerier afwasser barman barvrouw keurmeester taxateur notaris rechter buyer statisticus actuaris ontwikkelaarster uitvaartleider hunter buurtvader invaller oproepkracht uitzendkracht zorgverlener businesspartner ciso peuterleidster oppas oppasser babysitter klusser krantenbezorger ziekenverzorgende uroloog woonconsulent rayonhoofd procesregisseur leiter ingenieur sachbearbeiter mitarbeiter berater lehrer projektleiter praktikant'.split(
    ' ',
  );
/** Words that name a job only as a whole. */
const WHOLE = new Set(
  'arts lid master owner president boa rekenaar lector partner planoloog ce0 ceo cto cfo cio student-assistent huisarts bijbaan stage stagiaire projectsecretaris senior junior medior interim teamleider poh pohggz ombudsman ombudsvrouw'.split(
    ' ',
  ),
);

const longest = Math.max(...ENDINGS.map((ending) => ending.length));
const endings = new Set(ENDINGS.map(unaccented));

/** Words with such an ending that name no job. */
const NOT = new Set(['heemkundige', 'oudheidkundige', 'volkskundige']);

const isTitleWord = (word: string): boolean => {
  if (NOT.has(word)) return false;
  if (WHOLE.has(word)) return true;
  for (let length = Math.min(word.length, longest); length >= 4; length -= 1) {
    if (endings.has(word.slice(-length))) return true;
  }
  return endings.has(word);
};

/** Any part of a compound with hyphens may name the job: `Wijk-coach`, `coach-begeleider`. */
const holdsTitle = (word: string): boolean =>
  isTitleWord(word.replaceAll('-', '')) || word.split('-').some((part) => part !== '' && isTitleWord(part));

/** Index of the first word of a text that names a job; -1 if there is none. A compound with hyphens is one word. */
export const titleWordAt = remembered((text: string): number => plainWords(text).findIndex(holdsTitle));

const AGENT =
  /(?:eur|euse|ist|iste|loog|loge|arts|hunter|kundige|ator|atrice|econoom|oloog|lectrice|steller|monteur|ier|ière)$/;

/** Whether a word of the text has an ending that persons with a trade have (`rechercheur`, `basisarts`), which proves nothing by itself. */
export const soundsLikeTitle = (text: string): boolean =>
  unaccented(text)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 5 && AGENT.test(word));
