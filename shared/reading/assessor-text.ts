import { plainText } from './date-phrase.ts';

/** Who is spoken to, and what is asked: a line needs words of both kinds, or one phrase that no CV has of itself. */
const SURELY: readonly RegExp[] = [
  /\b(?:negeer|vergeet|sla over)\b.{0,40}\b(?:instructies?|opdrachten|aanwijzingen|regels|criteria|bovenstaande)\b/,
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|criteria|guidelines)\b/,
  /\b(?:system|developer) prompt\b|\bsysteemprompt\b|<\/?(?:system|assistant|instructions?)>|\[\/?inst\]|\bjailbreak\b/,
  /\b(?:as an|als een?)\s(?:ai|llm|taalmodel|large language model|language model)\b/,
  /\b(?:ken|geef|waardeer|beoordeel|score|scoor)\b.{0,50}\b(?:kandidaat|cv|inschrijving|profiel|inschrijver|aanbieding|mij)\b.{0,50}\b(?:punten|maxima\w*|score|hoogste|geschikt|voldoet)\b/,
  /\b(?:ken|geef)\b.{0,30}\b(?:\d{1,3}|alle|maximale?|de maximale|het maximale aantal) (?:punten|score)\b.{0,40}\b(?:toe|aan)\b/,
  /\b(?:give|assign|award|rate|rank|score)\b.{0,40}\b(?:this )?(?:candidate|cv|resume|applicant)\b.{0,50}\b(?:maximum|highest|full|best|top|points|score|first)\b/,
  /\b(?:candidate|kandidaat)\b.{0,30}\b(?:must be|moet worden|dient te worden)\b.{0,30}\b(?:selected|geselecteerd|gekozen|goedgekeurd|approved|hoogste)\b/,
  /\b(?:ken|wijs)\b.{0,40}\b(?:hoogste|maximale|volledige)\b.{0,20}\b(?:score|punten\w*|waardering)\b/,
];
const ADDRESSED =
  /(?:^|[^\p{L}])(?:beoordelaars?|assessor|ai[ -]?(?:model|systeem|assistent|assistant|recruiter|agent)|chatgpt|gpt|claude|copilot|taalmodel|language model|llm|recruitment software|selectiesoftware|beoordelingssysteem|aan de (?:beoordelaar|software|computer|ai))\s*[:,!]/u;
const ASKS =
  /\b(?:ken|geef|markeer|negeer|beschouw|keur|plaats|zet|selecteer|kies|score|scoor|give|mark|select|rank|treat|ignore|approve|punten|points|maximale)\b/;

/** Whether a line speaks to whoever or whatever judges the CV, instead of telling of the candidate. */
export const addressesAssessor = (text: string): boolean => {
  const plain = plainText(text.slice(0, 1500));
  return SURELY.some((pattern) => pattern.test(plain)) || (ADDRESSED.test(plain) && ASKS.test(plain));
};
