import type { RuleOf } from '../rule.ts';
import { type Answer, answer, type RuleContext } from './answer.ts';

/** Judges a declaration on the offer form. Only the form counts; what is not filled in is unclear. */
export const judgeDeclaration = ({ declaration }: RuleOf<'declaration'>, { tender, offer }: RuleContext): Answer => {
  const declarations = offer.declarations ?? {};
  const given = Object.hasOwn(declarations, declaration) ? declarations[declaration] : undefined;
  const text = tender.declarations.find(({ id }) => id === declaration)?.text ?? declaration;
  const quoted = `‘${text.replace(/\.$/, '')}’`;
  if (given === undefined) return answer('unclear', `De verklaring ${quoted} is in de aanbieding niet ingevuld.`);
  return given
    ? answer('met', `De aanbieding bevat de verklaring ${quoted}.`)
    : answer('not-met', `De verklaring ${quoted} is in de aanbieding met nee beantwoord.`);
};
