import { dateText, listText, monthsText } from '../domain/dutch.ts';
import type { Rule } from '../domain/rule.ts';
import { LANGUAGES, pagesText } from '../domain/rules/cv-form.ts';
import { educationText } from '../domain/rules/education.ts';
import { SPOKEN } from '../domain/rules/language-level.ts';
import type { MonthsAsked } from '../domain/rules/months-answer.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { counted, decimal, euro } from '../letters/dutch.ts';
import { label } from '../letters/item.ts';

/** What a rule asks, as a Dutch noun phrase: `minstens 24 maanden werkervaring als GIS-specialist in de laatste 5 jaar`. */
export const ruleWords = (tender: TenderDefinition, rule: Rule): string => {
  switch (rule.kind) {
    case 'role-experience':
      return workWords(
        rule,
        `als ${namesOf(tender.roles, [rule.role], 'of')}${topicWords(tender, rule.topics)}${placeWords(tender, rule.organisations)}`,
      );
    case 'topic-experience':
      return workWords(
        rule,
        `${
          rule.need === 'all' && rule.topics.length > 1
            ? `met elk van deze onderwerpen: ${namesOf(tender.topics, rule.topics, 'en')}`
            : `met ${namesOf(tender.topics, rule.topics, 'of')}`
        }${placeWords(tender, rule.organisations)}`,
      );
    case 'organisation-experience':
      return workWords(rule, placeWords(tender, rule.organisations).trim());
    case 'system-experience':
      return `${workWords(rule, `met ${namesOf(tender.systems, [rule.system], 'of')}`)}${rule.placeNamed ? ', met de organisatie erbij' : ''}`;
    case 'education':
      return educationText(rule);
    case 'qualification':
      return `${namesOf(tender.qualifications, rule.qualifications, rule.need === 'all' ? 'en' : 'of')}${validWords(rule.validAt)}`;
    case 'language-level':
      return `${SPOKEN[rule.language]} op minstens niveau ${rule.level}`;
    case 'any-of':
      return listText(
        rule.rules.map((one) => ruleWords(tender, one)),
        'of',
      );
    case 'all-of':
      return listText(rule.rules.map((one) => ruleWords(tender, one)));
    case 'availability':
      return `beschikbaar uiterlijk op ${dateText(rule.by)} voor minstens ${decimal(rule.hoursPerWeek)} uur per week`;
    case 'hourly-rate':
      return `een uurtarief van hoogstens ${euro(rule.maxEur)}`;
    case 'engagement':
      return rule.notAllowed.includes('zzp') ? "geen inzet als zzp'er" : 'geen inzet in dienst van de leverancier';
    case 'declaration':
      return `de verklaring ‘${label(tender.declarations.find(({ id }) => id === rule.declaration)?.text ?? rule.declaration)}’`;
    case 'cv-pages':
      return `een cv van hoogstens ${pagesText(rule.max)}`;
    case 'cv-language':
      return `een cv in het ${LANGUAGES[rule.language] ?? rule.language}`;
    case 'cv-references':
      return `minstens ${counted(rule.min, 'referent', 'referenten')} met naam`;
  }
};

/** `in de laatste 5 jaar`, with a space before it; nothing without a window. */
export const windowWords = (windowYears: number | undefined): string =>
  windowYears === undefined ? '' : ` in ${windowYears === 1 ? 'het laatste jaar' : `de laatste ${windowYears} jaar`}`;

/** The Dutch names of roles, topics or systems, joined with a word; an id that the tender does not describe stays an id. */
export const namesOf = (
  named: readonly { readonly id: string; readonly name: string }[],
  ids: readonly string[],
  word: 'en' | 'of',
): string =>
  listText(
    ids.map((id) => named.find((one) => one.id === id)?.name ?? id),
    word,
  );

const topicWords = (tender: TenderDefinition, topics: readonly string[] | undefined): string =>
  topics === undefined ? '' : ` met ${namesOf(tender.topics, topics, 'of')}`;

const placeWords = (tender: TenderDefinition, organisations: readonly string[] | undefined): string =>
  organisations === undefined ? '' : ` bij ${namesOf(tender.organisations, organisations, 'of')}`;

const validWords = (at: string | undefined): string => {
  if (at === undefined) return '';
  return at === 'closing' ? ', geldig bij de sluiting' : `, geldig op ${dateText(at)}`;
};

const workWords = ({ minMonths, windowYears, recentYears }: MonthsAsked, what: string): string => {
  const least = minMonths === 1 ? '' : `minstens ${monthsText(minMonths)} `;
  const recent = recentYears === undefined ? '' : `, ook${windowWords(recentYears)}`;
  return `${least}werkervaring ${what}${windowWords(windowYears)}${recent}`;
};
