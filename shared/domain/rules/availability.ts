import { isDate } from '../calendar.ts';
import { dateText, numberText, shortened } from '../dutch.ts';
import type { Quote } from '../reading.ts';
import type { RuleOf } from '../rule.ts';
import type { Evidence, Outcome } from '../verdict.ts';
import { type Answer, allOf, answer, type RuleContext } from './answer.ts';

type Part = { readonly outcome: Outcome; readonly because: string; readonly evidence: readonly Evidence[] };

/**
 * Judges from when and for how many hours a week the candidate is available. Each comes from the offer, or from the CV where the offer
 * does not tell; a CV that contradicts an offer that is good enough leaves it unclear.
 */
export const judgeAvailability = (rule: RuleOf<'availability'>, context: RuleContext): Answer => {
  const parts = [judgeDate(rule, context), judgeHours(rule, context)];
  const asked = `gevraagd: uiterlijk ${dateText(rule.by)}, minstens ${numberText(rule.hoursPerWeek)} uur per week`;
  const found = parts.map(({ because }) => because).join('; ');
  return answer(
    allOf(parts.map(({ outcome }) => outcome)),
    `${found.charAt(0).toUpperCase()}${found.slice(1)}; ${asked}.`,
    ...parts.flatMap(({ evidence }) => evidence),
  );
};

const inCv = (quote: Quote): readonly Evidence[] => [{ because: 'Dit staat in het cv.', quote: shortened(quote) }];

const judgeDate = ({ by }: RuleOf<'availability'>, { offer, facts }: RuleContext): Part => {
  const given = offer.availableFrom?.trim();
  const offered = given !== undefined && isDate(given) ? given : undefined;
  const stated = usable(facts.statements.availableFrom);
  if (offered !== undefined) {
    const because = `beschikbaar per ${dateText(offered)} volgens de aanbieding`;
    if (offered > by) return { outcome: 'not-met', because, evidence: [] };
    if (!stated || !isLater(stated.from, by)) return { outcome: 'met', because, evidence: [] };
    return {
      outcome: 'unclear',
      because: `${because}, maar ${fromText(stated.from)} volgens het cv`,
      evidence: inCv(stated.quote),
    };
  }
  const blank = given ? 'de aanbieding noemt geen leesbare begindatum' : 'de aanbieding noemt geen begindatum';
  if (!stated) return { outcome: 'unclear', because: `${blank} en het cv ook niet`, evidence: [] };
  return {
    outcome: isLater(stated.from, by) ? 'not-met' : 'met',
    because: `${blank}; beschikbaar ${fromText(stated.from)} volgens het cv`,
    evidence: inCv(stated.quote),
  };
};

const usable = <T extends { readonly from: string }>(stated: T | undefined): T | undefined =>
  stated && (stated.from === 'at-once' || isDate(stated.from)) ? stated : undefined;

const isLater = (from: string, by: string): boolean => from !== 'at-once' && from > by;

const fromText = (from: string): string => (from === 'at-once' ? 'per direct' : `per ${dateText(from)}`);

const judgeHours = ({ hoursPerWeek: asked }: RuleOf<'availability'>, { offer, facts }: RuleContext): Part => {
  const stated = facts.statements.hoursPerWeek;
  if (offer.hoursPerWeek !== undefined) {
    const because = `${numberText(offer.hoursPerWeek)} uur per week volgens de aanbieding`;
    if (offer.hoursPerWeek < asked) return { outcome: 'not-met', because, evidence: [] };
    if (!stated || stated.max >= asked) return { outcome: 'met', because, evidence: [] };
    return {
      outcome: 'unclear',
      because: `${because}, maar ${hoursText(stated)} volgens het cv`,
      evidence: inCv(stated.quote),
    };
  }
  if (!stated) return { outcome: 'unclear', because: 'de aanbieding noch het cv noemt het aantal uren', evidence: [] };
  return {
    outcome: stated.min >= asked ? 'met' : stated.max < asked ? 'not-met' : 'unclear',
    because: `${hoursText(stated)} volgens het cv; de aanbieding noemt geen uren`,
    evidence: inCv(stated.quote),
  };
};

const hoursText = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `${min === max ? numberText(min) : `${numberText(min)} tot ${numberText(max)}`} uur per week`;
