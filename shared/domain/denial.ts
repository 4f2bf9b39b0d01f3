/** Words after which an earlier denial no longer holds: `geen ervaring met A, maar wel met B`. */
const TURN = /^.*\b(?:maar|echter|wel|daarentegen)\b/;

const NOT = '(?:geen|niet|nooit|zonder|nauwelijks|noch)';

/** `geen ervaring met`, `nog niet gewerkt met`: denies everything that follows in the sentence. */
const DENIES_REST = new RegExp(
  `\\b${NOT}\\b(?! (?:alleen|slechts|enkel|uitsluitend))(?: \\w+){0,3}? (?:` +
    '(?:werk)?ervaring(?: opgedaan)? (?:met|in|van|als|op)|kennis (?:van|over|in)|toegang tot|gebruik(?:gemaakt| gemaakt)? van|' +
    '(?:gewerkt|werken|bekend|belast|betrokken|verantwoordelijk|actief|vertrouwd) (?:met|bij|voor|in|geweest met))\\b',
);

/** `onbekend met`, `met uitzondering van`. */
const EXCLUDES =
  /\b(?:onbekend met|met uitzondering van|in plaats van|anders dan|behalve|uitgezonderd)(?: (?:de|het|een))?$/;

/** The word of denial right before: `geen JVS`, `zonder gebruik van JVS`. */
const DENIES_NEXT = new RegExp(`\\b${NOT}(?: (?:met|in|van|de|het|een|via|aan|zelf|ook|meer|gebruik|systeem))*$`);

/** What follows denies it: `JVS niet gebruikt`, `JVS: geen ervaring`, `JVS: nee`. */
const DENIED_AFTER = new RegExp(
  `^(?:(?:systeem|certificaat|diploma|registratie|zelf|heb|had|ben|is|was|werd|waren|wordt|hier|daar|dit|ik|in|deze|functie|nog|hebben|er|mee|werden|heeft) ){0,5}` +
    `(?:(?:niet|nooit|geen)(?: \\w+){0,2}? (?:gebruikt|gewerkt|toegepast|toepassing|ervaring|taak|taken|rol|bemoeienis|betrokkenheid|inbreng|betrokken|belast|beschikbaar|ingezet|behandeld|gedaan|uitgevoerd|kennis)\\b|` +
    '(?:nee|nvt|geen|onbekend|niet)$)',
);

/** `stelde het lesmateriaal ter beschikking`: a fixed expression. */
const SET_PHRASE = /\b(?:stel|stelt|stelde|stellen|stelden|gesteld|staat|staan|stond|stonden|heb|heeft|had)\b.*\bter$/;

/** `Ik volgde een training verkeersmodellen`: a course is no work; and what was done with nothing, too. */
const FOLLOWED =
  /\b(?:volgde|volgden|volg|volgt|gevolgd)\b.*\b\w*(?:training|cursus|opleiding|scholing|scholingsdag|scholingsmiddag|studiedag|workshop|leergang|module)(?: (?:in|over|van|de|het|met))*$/;
const THESIS = /\bscripties? (?:\w+ ){0,2}over(?: (?:de|het|een))?$/;
const NOTHING_DONE =
  /\bdaar (?:ben|was|had|heb|houd|hield) (?:ik|zij|hij|ze) (?:zelf )?(?:niet|niets|geen)\b|\bwaar (?:ik|zij|hij|ze) (?:zelf )?niet (?:bij|aan|in) (?:was|betrokken|meewerkte|deelnam)\b|\b(?:niets|nooit iets) (?:\w+ ){0,2}mee gedaan\b|^(?:\w+ ){0,4}?(?:valt|vallen|viel|vielen|lag|lagen|ligt|liggen) (?:\w+ ){0,3}?buiten (?:mijn|haar|zijn|de|het) (?:taken\w*|taak\w*|pakket|functie|rol|werk|opdracht|project|scope)\b/;

/** A wish, an interest, a plan: none of them is work done. */
const WISH =
  /\b(?:ik wil|wil ik|wil graag|zou graag|zou ik|graag willen|wil me|wil mij|mijn ambitie|ambitie om|wens|hoop|hoopt|interesse (?:in|voor)|affiniteit met|leerdoel|leerdoelen|op zoek naar|in de toekomst|toekomstige|bereid om|bereid tot)\b/;

/** Somebody else did it: `collega's deden`. */
const OTHERS =
  /\b(?:collega|collegas|teamgenoten|teamleden|anderen|andere afdeling)\b(?!.*\b(?:ik|samen|en ik)\b).*\b(?:deed|deden|werkte|werkten|gebruikte|gebruikten|verzorgde|verzorgden|behandelde|behandelden|handelde|handelden)\b/;

/** A referee or reference is named, not work. */
const REFERENCE = /^(?:referent|referenten|referentie|referenties)\b/;

/**
 * Whether a sentence takes back what it mentions: says that it was not done, is a wish, or was the work of others. `before` and
 * `after` are the words of the sentence around the mention.
 */
export const isDenied = (before: readonly string[], after: readonly string[]): boolean => {
  const whole = before.join(' ');
  const reach = whole.replace(TURN, '').trim();
  if (/\b(?:niet|geen) (?:alleen|slechts|enkel|uitsluitend)(?: \w+)?$/.test(reach)) return false;
  return (
    DENIES_REST.test(reach) ||
    EXCLUDES.test(reach) ||
    DENIES_NEXT.test(reach) ||
    /^geen (?:werk)?ervaring$/.test(reach) ||
    WISH.test(reach) ||
    OTHERS.test(whole) ||
    REFERENCE.test(whole) ||
    DENIED_AFTER.test(after.join(' ')) ||
    NOTHING_DONE.test(after.join(' ')) ||
    SET_PHRASE.test(whole)
  );
};

/** `staat voor volgend jaar op de planning`: it is not there yet. */
const PLANNED =
  /^(?:\w+ ){0,4}?(?:staat|staan|stond|stonden|is|zijn|was|waren)\b.{0,40}\b(?:gepland|ingepland|op de planning|in voorbereiding|voorzien)\b|^(?:\w+ ){0,2}?(?:volgt|volgen|komt|komen) (?:later|volgend jaar|binnenkort)\b/;

/** Whether a sentence says that what it mentions was learned, in a course or for a thesis; `before`: its words before the mention. */
export const isLearned = (before: readonly string[]): boolean => {
  const text = before.join(' ');
  return FOLLOWED.test(text) || THESIS.test(text);
};

/** Whether a sentence says that what it mentions is still to come; `after`: its words behind the mention. */
export const isPlanned = (after: readonly string[]): boolean => PLANNED.test(after.join(' '));
