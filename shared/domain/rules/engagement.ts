import { shortened } from '../dutch.ts';
import type { RuleOf } from '../rule.ts';
import { type Answer, answer, type RuleContext } from './answer.ts';

const FORMS = { zzp: "als zzp'er", employee: 'in dienst van de leverancier' } as const;

/** Judges how the candidate is engaged: the form decides, the CV where the form is silent; a CV that contradicts leaves it unclear. */
export const judgeEngagement = ({ notAllowed }: RuleOf<'engagement'>, { offer, facts }: RuleContext): Answer => {
  const stated = facts.statements.engagement;
  const quoted = stated ? [{ because: 'Dit staat in het cv.', quote: shortened(stated.quote) }] : [];
  const excluded = (form: 'zzp' | 'employee') => notAllowed.includes(form);
  if (offer.engagement) {
    const form = `Volgens de aanbieding werkt de kandidaat ${FORMS[offer.engagement]}`;
    if (excluded(offer.engagement)) return answer('not-met', `${form}; dat is uitgesloten.`);
    return stated && excluded(stated.form)
      ? answer('unclear', `${form}, maar het cv spreekt van werk ${FORMS[stated.form]}.`, ...quoted)
      : answer('met', `${form}.`);
  }
  if (!stated) return answer('unclear', 'De aanbieding noch het cv zegt in welke vorm de kandidaat werkt.');
  const cv = `De aanbieding laat de contractvorm open; volgens het cv werkt de kandidaat ${FORMS[stated.form]}`;
  return excluded(stated.form)
    ? answer('not-met', `${cv}; dat is uitgesloten.`, ...quoted)
    : answer('met', `${cv}.`, ...quoted);
};
