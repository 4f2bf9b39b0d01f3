import { euroText, shortened } from '../dutch.ts';
import type { RuleOf } from '../rule.ts';
import { type Answer, answer, type RuleContext } from './answer.ts';

/** Judges the rate as offered, to the last decimal. A rate in the CV never helps; it makes unclear what it contradicts. */
export const judgeHourlyRate = ({ maxEur }: RuleOf<'hourly-rate'>, { offer, facts }: RuleContext): Answer => {
  const offered = offer.hourlyRateEur;
  const limit = `het maximum is ${euroText(maxEur)}`;
  if (offered === undefined) return answer('unclear', `In de aanbieding is geen uurtarief ingevuld; ${limit}.`);
  if (offered > maxEur) return answer('not-met', `Aangeboden is ${euroText(offered)} per uur; ${limit}.`);
  const stated = facts.statements.rate;
  const against =
    stated &&
    [
      ...(stated.eur > maxEur ? [`het cv noemt een hoger tarief, ${euroText(stated.eur)}`] : []),
      ...(stated.excludesTravel ? ['volgens het cv komen er nog kosten bij het tarief'] : []),
    ].join(' en ');
  if (!stated || !against) return answer('met', `Aangeboden is ${euroText(offered)} per uur; ${limit}.`);
  return answer('unclear', `Aangeboden is ${euroText(offered)} per uur en ${limit}, maar ${against}.`, {
    because: 'Het cv spreekt de aanbieding tegen.',
    quote: shortened(stated.quote),
  });
};
