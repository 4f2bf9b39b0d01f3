/** People beside whom the candidate works. Plural and singular; `fme specialist` by its last word. */
const PEOPLE =
  '(?:collegas?|teamgenoten|teamleden|anderen|derden|(?:bedrijfs)?jurist(?:en|e)?|(?:vak)?specialist(?:en)?|ketenpartners?|leveranciers?|aannemers?|opdrachtnemers?|contractmanager|omgevingsmanager|procesregisseur|projectmanager|teamleider|leidinggevende|teammanager|afdelingsmanager|manager|directeur|wethouder|chef|woordvoerder|ciso|planeconomen|toezichthouders)';
/** Parts of an organisation, and the whole of it. */
const UNIT =
  '(?:(?:sub|vak)?afdeling(?:en)?|(?:wijk|kern|project)?teams?|dienst|organisatie|bureau|vakgroep|directie|cluster)';
const EITHER = `(?:${PEOPLE}|${UNIT})`;
const ARTICLE = '(?:de|het|een|mijn|onze|ons|haar|zijn|hun|die|dit|andere?|aparte|enkele|twee|ook)';

/** Words that bring the candidate in. */
const SELF = /\b(?:ik|mij|me|mezelf|wij|we|samen|gezamenlijk|hij|zij|ze)\b/;

/** A verb in the present or past singular, or in the past plural: no infinitive and no participle, by which a list tells what was done to somebody. */
const VERB =
  '(?!(?:aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|voor|vast|samen|terug|weg)?ge\\w+t\\b)(?:is|was|zit|zat|ligt|lag|gaat|ging|heeft|had|kent|kende|doet|deed|gaf|nam|schreef|sprak|liet|ging|kwam|stond|bracht|deden|namen|schreven|gaven|hadden|waren|werkten|gebruikten|verzorgden|behandelden|handelden|voerden|regelden|beoordeelden|toetsten|maakten|\\w{3,}(?:t|te|de))';

const VERB_SOON = new RegExp(`^(?: \\w+){0,5}? ${VERB}\\b`);
const COLLEAGUE_DOES = new RegExp(`^(?:${ARTICLE} ){0,2}(?:\\w+ )?${PEOPLE}(?: \\w+){0,4}? ${VERB}\\b`);
const UNIT_DOES = new RegExp(`^(?:${ARTICLE} ){1,2}(?:\\w+ )?${UNIT}(?: \\w+){0,4}? ${VERB}\\b`);
const OTHER_UNIT = new RegExp(`^(?:${ARTICLE} )?(?:\\w+ )?(?:aparte?|andere?) (?:\\w+ )?${UNIT}\\b`);
const UNIT_HAS = new RegExp(
  `^(?:${ARTICLE} ){1,2}(?:\\w+ )?(?:${UNIT}|gemeente|provincie|regio|stad)(?: \\w+){0,3}? (?:kent|kende|heeft|had|telt|telde)\\b`,
);

/** `Mijn collega's van het jeugdteam gebruiken`: people with an article before them, and a verb of what they do. */
const COLLEAGUES_DO = new RegExp(
  `^(?:${ARTICLE} ){1,2}(?:\\w+ )?${PEOPLE}(?: \\w+){0,4}? (?:gebruiken|werken|doen|schrijven|verzorgen|behandelen|voeren|regelen|toetsen|beoordelen|maken|hebben|leveren|beheren|geven|\\w{3,}(?:den|ten))\\b`,
);

/** `Binnen ons team wordt ook vroegsignalering opgepakt`. */
const WITHIN_UNIT = new RegExp(
  `^(?:binnen|in|bij) (?:ons|onze|het|de|mijn) (?:\\w+ )?${UNIT} (?:wordt|worden|werd|werden|is|zijn)\\b`,
);

/** `van een afdeling die de crisiscommunicatie verzorgt`. */
const UNIT_THAT = new RegExp(`\\b${UNIT} (?:die|dat)\\b(?!.*\\b(?:ik|zij|hij|we|wij)\\b)`);

/** Whoever is a member of a team for something does it. */
const MEMBER = /\b(?:lid|trekker|voorzitter|leider|coordinator) van\b|\b(?:kern|project|programma|proces)team\b/;

/** `met een eigen adviseur crisiscommunicatie`: the subject stands behind the function of somebody. */
const OF_SOMEBODY =
  /\b(?:van|door|met|aan|bij) (?:de|het|een|hun|onze) (?:eigen |andere |vaste )?[a-z]*(?:beheerder|specialist|officer|adviseur|coordinator|medewerker|consulent|manager|regisseur|expert|functionaris|ambtenaar|inspecteur|jurist|woordvoerder)$/;

/** Organisations that do what is told in the passive: `wordt door de veiligheidsregio beoordeeld`. */
const BODY =
  '(?:veiligheidsregio|brandweer|politie|provincie|omgevingsdienst|waterschap|rijk|ministerie|accountant|gemeenten)';

const AUXILIARY = '(?:werd|werden|wordt|worden|is|zijn|was|waren)';
const DONE_BY = new RegExp(`\\b${AUXILIARY}\\b.*\\bdoor (?:${ARTICLE} ){0,2}(?:\\w+ ){0,2}(?:${EITHER}|${BODY})\\b`);
const GOES_TO = new RegExp(`\\b(?:gaan|gingen|gaat|ging)\\b.*\\bnaar (?:${ARTICLE} ){1,2}(?:\\w+ ){0,2}${EITHER}\\b`);
const LIES_WITH = new RegExp(
  `\\b(?:is|zijn|was|waren|ligt|liggen|lag|lagen)\\b.*\\bbij (?:${ARTICLE} ){1,2}(?:\\w+ ){0,2}${EITHER}\\b.*\\b(?:belegd|ondergebracht)\\b`,
);
/** `De planeconomen van de afdeling Grondzaken rekenden`: people of another department. */
const THEY_OF = new RegExp(
  `^(?:de|het) \\w+ van (?:de|het|een ander) ${UNIT}(?: \\w+){0,2}? (?:${VERB}|\\w{3,}(?:den|ten))\\b`,
);
/** `doet mijn collega Auke dat`. */
const DONE_INSTEAD = new RegExp(
  `\\b(?:doet|deed|doen|deden|regelt|regelde|neemt|nam|schrijft|schreef|maakt|maakte) (?:${ARTICLE} ){1,2}(?:\\w+ )?${PEOPLE}\\b`,
);

const BELONGS_TO = new RegExp(`\\b(?:belegd|ondergebracht) bij (?:${ARTICLE} ){0,2}(?:\\w+ ){0,2}${EITHER}\\b`);
const LAY_WITH = new RegExp(
  `\\b(?:lag|lagen|ligt|liggen|berust|berustte|rust|rustte) bij (?:${ARTICLE} ){0,2}(?:\\w+ ){0,2}${EITHER}\\b`,
);
/** `draagt hij over aan de juridische afdeling`. */
const HANDED_OVER = new RegExp(
  `\\b(?:draag|draagt|droeg|dragen|droegen)\\b.*\\bover aan (?:${ARTICLE} ){0,2}(?:\\w+ )?${EITHER}\\b`,
);
const TASK_OF = new RegExp(`\\b(?:taak|werk|verantwoordelijkheid) van (?:${ARTICLE} ){0,2}(?:\\w+ )?${EITHER}\\b`);

/** A function that somebody has. Fewer words than a title may hold: names of towns must not be among them. */
const FUNCTION =
  /(?:beheerder|specialist|officer|adviseur|coordinator|medewerker|consulent|manager|regisseur|coach|expert|deskundige|functionaris|ambtenaar|inspecteur|jurist|planner|ontwikkelaar|analist|docent|trainer|leverancier|verlener|woordvoerder)s?$/;

/** `af met de [woordvoerder]`; `in de rol van [woordvoerder]` has no article. */
const WITH_SOMEBODY = /\b(?:van|door|met|aan|voor|naar) (?:de|het|onze|mijn|hun|een andere)$/;

/** `van de BGT-beheerder`, `door de FME-specialist`: the subject stands in the name of somebody's function. */
const TO_SOMEBODY = /\b(?:van|door|met|aan|voor|naar|bij) (?:(?:de|het|een|onze|mijn|hun|een andere) )?$/;

/** A clause that says where the candidate works, and not what the candidate does. */
const WHERE_SELF = /\bwaar(?:in|bij|voor)? (?:ik|zij|hij|ze|we|wij) (?:werk\w*|zit|zat|deel uitma\w+)\b/g;

/** Nothing but an article, at the start of a sentence. */
const ONLY_ARTICLE = /^(?:de|het|een|onze|mijn|haar|zijn)$/;

/**
 * Whether a sentence that mentions something tells of others: `others` where it says that these did it, `perhaps` where its subject is a
 * department or team, of which the candidate may be one. `before`, `named` and `after` are the words of the sentence before, in and behind the mention.
 */
export const othersWork = (
  before: readonly string[],
  named: readonly string[],
  after: readonly string[],
): 'others' | 'perhaps' | undefined => {
  const [first, rest] = [before, after].map((words) =>
    words.join(' ').replaceAll(WHERE_SELF, '').replaceAll('  ', ' '),
  ) as [string, string];
  const [next = ''] = after;
  const isSomebody = FUNCTION.test(next);
  if (isSomebody && TO_SOMEBODY.test(`${first} `)) return 'others';
  if (FUNCTION.test(named.at(-1) ?? '') && WITH_SOMEBODY.test(first)) return 'others';
  if (ONLY_ARTICLE.test(first) && (isSomebody || FUNCTION.test(named.at(-1) ?? '')) && VERB_SOON.test(` ${rest}`))
    return 'others';
  if (OF_SOMEBODY.test(first) && !/\bals\b/.test(first)) return 'others';
  const behind = ` ${rest}`;
  const isSelf = SELF.test(first) || SELF.test(rest);
  if (UNIT_THAT.test(first) && !MEMBER.test(first)) return 'perhaps';
  if (WITHIN_UNIT.test(first)) return 'perhaps';
  if (HANDED_OVER.test(` ${rest}`)) return 'others';
  if (isSelf) return undefined;
  if (
    DONE_INSTEAD.test(behind) ||
    LAY_WITH.test(behind) ||
    BELONGS_TO.test(behind) ||
    DONE_BY.test(behind) ||
    GOES_TO.test(behind) ||
    LIES_WITH.test(behind) ||
    TASK_OF.test(behind)
  )
    return 'others';
  if (
    DONE_BY.test(first) ||
    COLLEAGUE_DOES.test(first) ||
    COLLEAGUES_DO.test(first) ||
    THEY_OF.test(first) ||
    OTHER_UNIT.test(first) ||
    UNIT_HAS.test(first)
  )
    return 'others';
  return UNIT_DOES.test(first) ? 'perhaps' : undefined;
};
