/** Prepositions after which a title only says for whom, where or of what. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'van voor bij in op met te aan tot der den namens binnen over naar door tegen ten ter via vanuit rond om tbv'.split(
    ' ',
  ),
);

/** Nouns that, with `van`, lead to the title itself: `in de functie van`. */
export const LEADS_TO_HEAD: ReadonlySet<string> = new Set(['functie', 'rol', 'hoedanigheid', 'positie']);

/** Words for work in somebody's stead, or in a role that was. */
export const STAND_IN: ReadonlySet<string> = new Set(['vervanging', 'vervanger', 'waarneming', 'ex', 'oud']);

/** Endings of functions that lead, train, hire or serve people in another function. */
const OTHER_HEADS =
  /(?:leider|leidster|leidinggevende|manager|hoofd|directeur|coordinator|coordinatrice|trainer|trainster|opleider|opleidster|recruiter|werver|intercedent|intercedente|beleidsmedewerker|beleidsmedewerkster|beleidsadviseur|secretaresse|secretaris|planner|onderzoeker|inkoper|bestuurder|wethouder|supervisor|toezichthouder|controller)$/;

/** Endings of Dutch nouns for persons: before a role they may be another function. */
const PERSON_NOUN =
  /(?:[dgkltrvwz]er|eur|ent|ente|ant|ante|ist|iste|ator|aar|man|vrouw|coach|loog|mens|hulp|assistent|assistente)$/;

/** Words that end as a noun for a person but tell how, where or at what level somebody works. */
const NO_PERSON: ReadonlySet<string> = new Set(
  'ervaren consistent dienstverlener zzper zelfstandig ondernemer freelancer flexwerker gedetacheerde ander onder ambulant relevant interim gemeente parttime fulltime senior junior medior lead specialist expert professional vakman'.split(
    ' ',
  ),
);

const INTERN =
  /^(?:stage|stagiair|stagiaire|stagiairs|stagiaires|stagelopend|stagelopende|stageopdracht|afstudeerstage|trainee|traineeship)$/;

/** Whether the word is the head of a title that is not the role it governs: `teamleider`, `trainer`. */
export const isOtherHead = (word: string): boolean => OTHER_HEADS.test(word) || /^(?:team)?manager/.test(word);

/** Heads of a project, of a policy and the like: whoever leads the work on a subject works on it. */
const WORKS_ON =
  /^(?:project|programma|proces|traject|keten|gebieds|omgevings|contract|beleids|regio|thema|data|informatie)|(?:coordinator|coordinatrice|onderzoeker|toezichthouder|planner)$/;

/** Whether the word is the head of a title of who leads, hires or serves the people who work on a subject. */
export const leadsOthers = (word: string): boolean => isOtherHead(word) && !WORKS_ON.test(word);

/** Whether the word names a person by an occupation. */
export const isPersonNoun = (word: string): boolean => PERSON_NOUN.test(word) && !NO_PERSON.has(word);

/** Whether the word says that the work was an internship. */
export const isIntern = (word: string): boolean => INTERN.test(word);

/** The words of a title without those that say it was an internship, and the small words that these leave at the front. */
export const withoutInternship = (words: readonly string[]): readonly string[] => {
  const rest = words.filter((word) => !isIntern(word));
  const start = rest.findIndex((word) => !['als', 'van', 'de', 'het', 'een', 'bij'].includes(word));
  return start > 0 ? rest.slice(start) : rest;
};
