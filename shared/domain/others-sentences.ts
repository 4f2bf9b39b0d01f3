/** People who are surely not the candidate. */
const COLLEAGUE =
  '(?:collegas?|teamgenoten|teamleden|anderen|derden|ketenpartners?|leveranciers?|aannemers?|opdrachtnemers?|leidinggevende|wethouder|ciso|planeconomen|toezichthouders)';
/** Functions that the candidate may have: only with a word for whose, or of what, they are somebody else's. */
const FUNCTIONARY =
  '(?:(?:bedrijfs)?jurist(?:en|e)?|(?:vak)?specialist(?:en)?|contractmanager|omgevingsmanager|procesregisseur|projectmanager|teamleider|teammanager|afdelingsmanager|manager|directeur|chef|woordvoerder)';
const PEOPLE = `(?:${COLLEAGUE}|${FUNCTIONARY})`;
/** Parts of an organisation, and the whole of it. */
const UNIT = '(?:\\w*afdeling(?:en)?|\\w*teams?|\\w*dienst|organisatie|\\w*bureaus?|vakgroep|directie|cluster)';
const EITHER = `(?:${PEOPLE}|${UNIT})`;
/** Organisations that do what is told in the passive. */
const BODY =
  '(?:veiligheidsregio|brandweer|politie|provincie|omgevingsdienst|waterschap|rijk|ministerie|accountant|gemeenten)';
const ARTICLE = '(?:de|het|een|eigen|mijn|onze|ons|haar|zijn|hun|die|dit|andere?|aparte|enkele|twee|ook)';
const WHOSE = '(?:mijn|onze|ons|haar|zijn|hun)';

/** A verb in the present or past singular, or in the past plural: no infinitive and no participle, by which a list tells what was done to somebody. */
const VERB =
  '(?!(?:aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|voor|vast|samen|terug|weg)?ge\\w+t\\b)(?:is|was|zit|zat|ligt|lag|gaat|ging|heeft|had|kent|kende|doet|deed|gaf|nam|schreef|sprak|liet|kwam|stond|bracht|deden|namen|schreven|gaven|hadden|waren|werkten|gebruikten|verzorgden|behandelden|handelden|voerden|regelden|beoordeelden|toetsten|maakten|\\w{3,}(?:t|te|de))';
/** A verb of more than one, behind an article that makes it no list of what was done. */
const VERB_OF_MORE =
  '(?:gebruiken|werken|doen|schrijven|verzorgen|behandelen|voeren|regelen|toetsen|beoordelen|maken|hebben|leveren|beheren|geven|\\w{3,}(?:den|ten))';
const AUXILIARY = '(?:werd|werden|wordt|worden|is|zijn|was|waren)';

const all = (...patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(pattern));

/** Words before a mention that make others the subject of the sentence. */
export const OTHERS_BEFORE: readonly RegExp[] = all(
  // `Mijn collega Roos verzorgt in ons team de …`, `Mijn collega's van het jeugdteam gebruiken …`
  `^(?:${ARTICLE} ){0,2}(?:\\w+ )?${COLLEAGUE}(?: \\w+){0,4}? ${VERB}\\b`,
  `^(?:${ARTICLE} ){1,2}(?:\\w+ )?${COLLEAGUE}(?: \\w+){0,4}? ${VERB_OF_MORE}\\b`,
  // `Mijn jurist schrijft de …`, `De woordvoerder van de wethouder beantwoordt …`
  `^${WHOSE} (?:\\w+ )?${FUNCTIONARY}(?: \\w+){0,4}? (?:${VERB}|${VERB_OF_MORE})\\b`,
  `^(?:de|het|een) (?:\\w+ )?${FUNCTIONARY} van(?: \\w+){0,4}? (?:${VERB}|${VERB_OF_MORE})\\b`,
  // `De planeconomen van de afdeling Grondzaken rekenden …`
  `^(?:de|het) \\w+ van (?:de|het|een ander) ${UNIT}(?: \\w+){0,2}? (?:${VERB}|\\w{3,}(?:den|ten))\\b`,
  // `Het aparte team Intensief …`
  `^(?:${ARTICLE} )?(?:\\w+ )?(?:aparte?|andere?) (?:\\w+ )?${UNIT}\\b`,
  // `De gemeente telt 39.000 inwoners en heeft …`
  `^(?:${ARTICLE} ){1,2}(?:\\w+ )?(?:${UNIT}|gemeente|provincie|regio|stad)(?: \\w+){0,3}? (?:kent|kende|heeft|had|telt|telde)\\b`,
  // `Oosterhout (57.000 inwoners) verzorgt voor de omliggende dorpen ook …`
  '^(?:\\w+ ){1,2}[\\d. ]+inwoners (?:verzorgt|verzorgde|heeft|had|kent|kende|doet|deed|biedt|bood|is|was|telt|telde|bedient)\\b',
  // `Eind 2026 stapt de organisatie over op …`
  `\\b(?:stapt|stappen|gaat|gaan)\\b(?: \\w+){0,5}? over (?:op|naar)\\b`,
  // `werden door de afdeling Juridische Zaken de …`
  `\\b${AUXILIARY}\\b.*\\bdoor (?:${ARTICLE} ){0,2}(?:\\w+ ){0,2}(?:${EITHER}|${BODY})\\b`,
);

/** Words behind a mention that say that others did it. A space stands before them. */
export const OTHERS_BEHIND: readonly RegExp[] = all(
  // `… is nodig, doet mijn collega Auke dat`
  `\\b(?:doet|deed|doen|deden|regelt|regelde|neemt|nam|schrijft|schreef|maakt|maakte) (?:${ARTICLE} ){1,2}(?:\\w+ )?${PEOPLE}\\b`,
  // `De … stelt bij ons de gedragswetenschapper op`
  `^ (?:\\w+ ){0,2}?${VERB} bij (?:ons|hen) (?:de|het|een) \\w{5,}`,
  // `… hield een andere afdeling zich bezig`
  `^ (?:\\w+ )?(?:houdt|hield|houden|hielden) (?:${ARTICLE} ){1,2}(?:\\w+ )?${EITHER} zich\\b`,
  // `… lag bij een collega`, `… was belegd bij een collega`, `… is bij een ander team belegd`
  `\\b(?:lag|lagen|ligt|liggen|berust|berustte|rust|rustte) bij (?:${ARTICLE} ){0,2}(?:\\w+ ){0,2}${EITHER}\\b`,
  `\\b(?:valt|vallen|viel|vielen)(?: (?:in|bij) \\w+| hier| daar| nu)? onder (?:${ARTICLE} ){1,2}(?:\\w+ )?${EITHER}\\b`,
  `\\b(?:belegd|ondergebracht) bij (?:${ARTICLE} ){0,2}(?:\\w+ ){0,2}${EITHER}\\b`,
  `\\b(?:is|zijn|was|waren|ligt|liggen|lag|lagen)\\b.*\\bbij (?:${ARTICLE} ){1,2}(?:\\w+ ){0,2}${EITHER}\\b.*\\b(?:belegd|ondergebracht)\\b`,
  // `… werden door de afdeling behandeld`, `… gaan naar het juridisch team`, `… is de taak van haar collega`
  `\\b${AUXILIARY}\\b.*\\bdoor (?:${ARTICLE} ){0,2}(?:\\w+ ){0,2}(?:${EITHER}|${BODY})\\b`,
  `\\b(?:gaan|gingen|gaat|ging)\\b.*\\bnaar (?:${ARTICLE} ){1,2}(?:\\w+ ){0,2}${EITHER}\\b`,
  `\\b(?:taak|werk|verantwoordelijkheid) van (?:${ARTICLE} ){0,2}(?:\\w+ )?${EITHER}\\b`,
);

/** `Leverde aantallen aan het datateam, dat er dashboards van maakte`: what those did with it. */
export const GIVEN_TO = new RegExp(
  `\\b(?:lever|levert|leverde|geeft|gaf|stuurt|stuurde|geleverd)\\b.*\\baan (?:${ARTICLE} ){1,2}(?:\\w+ )?${EITHER} (?:die|dat)\\b`,
);

/** `…, draagt hij over aan de juridische afdeling`: also where the candidate is the subject. */
export const HANDED_OVER = new RegExp(
  `\\b(?:draag|draagt|droeg|dragen|droegen)\\b.*\\bover aan (?:${ARTICLE} ){0,2}(?:\\w+ )?${EITHER}\\b`,
);

/**
 * `Aanvragen draagt zij over aan collega's van het … [team]`: what is mentioned is who takes over. `Draagt kennis over aan gemeenten over
 * de …` tells of what the candidate knows.
 */
export const HANDED_TO = new RegExp(
  `\\b(?:draag|draagt|droeg|dragen|droegen)\\b.*\\bover aan (?:${ARTICLE} ){0,2}(?:\\w+ )?${EITHER} van (?:de|het)$`,
);

/** Words before a mention by which the subject is the own team, or a function that the candidate may have. */
export const PERHAPS_BEFORE: readonly RegExp[] = all(
  `^(?:${ARTICLE} ){1,2}(?:\\w+ )?(?:${UNIT}|${FUNCTIONARY})(?: \\w+){0,4}? ${VERB}\\b`,
);

/** The same, also where the candidate is named: `Ik maakte deel uit van een afdeling die …`, `Binnen ons team wordt ook …`. */
export const PERHAPS_ANYWAY: readonly RegExp[] = all(
  `^(?!.*\\b(?:lid|trekker|voorzitter|leider|coordinator) van\\b)(?!.*\\b(?:kern|project|programma|proces)team\\b).*\\b${UNIT} (?:die|dat)\\b(?!.*\\b(?:ik|zij|hij|we|wij)\\b)`,
  `^(?:binnen|in|bij) (?:ons|onze|het|de|mijn) (?:\\w+ )?${UNIT} (?:wordt|worden|werd|werden|is|zijn)\\b`,
  // `In ons team werkten we met …`: who of them did is not said.
  `^(?:binnen|in|bij) (?:ons|onze|het|de|mijn) (?:\\w+ )?${UNIT} \\w+ (?:we|wij|ze)\\b`,
);

/** A verb soon behind the mention: what is mentioned does something. */
export const DOES_SOON = new RegExp(`^(?: \\w+){0,5}? ${VERB}\\b`);
