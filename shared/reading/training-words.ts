import type { Training } from '../domain/further-facts.ts';

const REGISTRATION =
  /registratie|geregistreerd|ingeschreven|inschrijving|(?:^|[\s-])register(?!accountant|controller)|\p{L}register\b|register(?:plein|leraar|psycholoog|mediator)|\bbeëdig|\b(?:skj|big|agb|crkbo|noloc|crov|kwaliteitsregister|nip|nvo|lrgd)\b(?![\s-]?(?:training|cursus))|registration|registered/iu;
const CERTIFICATE =
  /certific|zertifik|praktijkdiploma|\bdiploma\b|\b(?:bhv|ehbo|vca(?:[\s-](?:vol|basis|b))?|prince\s?2|ipma(?:[\s-][a-d])?|itil|cissp|cism|cisa|ccna|ccnp|cipp\/?e?|cipm|psm|pspo|csm|cspo|safe|istqb|tmap|bisl|asl|togaf|archimate|msp|mop|pmp|pmi|nevi\s?\d?|cats\scm|az-\d{3}|aws certified|pdb|pdl|mba moderne|bka|srm-?[abc]|lean six sigma|(?:green|black|yellow|orange) belt|scrum master|product owner|prosci|agile pm|agilepm|reanimatie|aed|bedrijfshulpverlen\w*|bdo|boa|klic|nen\s?3140|nl-?alert|toefl|ielts|cambridge|nt2|rijbewijs|heftruck\w*)\b/iu;

/** What kind of proof words about a course name: an entry in a register, a certificate, or a training that was followed. */
export const trainingKind = (words: string): Training['kind'] => {
  if (REGISTRATION.test(words)) return 'registration';
  return CERTIFICATE.test(words) ? 'certificate' : 'training';
};

/** Whether words in a list of educations name a certificate or a register, and no education of a level: BHV, Prince2, SKJ. */
export const isCertificate = (words: string): boolean =>
  trainingKind(words.replace(/\bdiploma\b|\(met certificaat\)/gi, '')) !== 'training' &&
  !/registeraccountant|\b(?:hbo|mbo|wo|bachelor|master|havo|vwo)\b/i.test(words);

const INSTITUTE =
  /opleid|academ|college|instituut|institute|centrum|center|bureau|hogeschool|universiteit|university|\bschool\b|leerhuis|\broc\b|rode kruis|oranje kruis|schouten|\bloi\b|\bnti\b|\bncoi\b|\bnha\b|\bcapabel|\bisbw\b|lerend|learning|\bb\.?v\.?$|& partners|groep$|stichting|bestuurs|vng|\bncod\b|\brino\b|logavak|stimulansz|sdu|kluwer|\bscp\b|movisie|skillstown|goodhabitz|udemy|coursera|training(?:en|shuis|sgroep)?$/iu;

/** Whether words name who gave a course. */
export const isTrainer = (words: string): boolean =>
  INSTITUTE.test(words) && !/^(?:training|cursus|opleiding)\b/i.test(words);
