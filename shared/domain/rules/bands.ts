import type { Award } from '../award.ts';
import { listText, numberText } from '../dutch.ts';
import type { Experience } from '../experience.ts';
import type { Evidence, Outcome, Range } from '../verdict.ts';
import { type Answer, answer, foundText, type RuleContext } from './answer.ts';
import { judgeRule } from './judge-rule.ts';
import { isPoorlyRead, POORLY_READ } from './poorly-read.ts';
import { roleExperience } from './role-experience.ts';
import { topicExperience } from './topic-experience.ts';

/** An award by months of experience. */
export type Bands = Extract<Award, { kind: 'bands' }>;

/** Points as a range, with the evidence for them. */
export type Points = { readonly points: Range; readonly evidence: readonly [Evidence, ...Evidence[]] };

/** Points by the band in which the months fall: every band that the interval of months touches is possible. */
export const judgeBands = (award: Bands, context: RuleContext): Points => {
  const { experience, what } = counted(award, context);
  const poorly = isPoorlyRead(award.role === undefined ? 'topic-experience' : 'role-experience', context.facts);
  const [least, most] = pointsFor(award, experience.months);
  const byMonths: Range = [least, poorly ? mostPoints(award) : most];
  const condition: Answer = award.onlyIf ? judgeRule(award.onlyIf, context) : answer('met', '');
  const points: Range =
    condition.outcome === 'met'
      ? byMonths
      : condition.outcome === 'not-met'
        ? [0, 0]
        : [Math.min(0, byMonths[0]), byMonths[1]];
  const band = `${foundText(experience, what)}; dat geeft ${pointsText(byMonths)}.${poorly ? ` ${POORLY_READ}` : ''}`;
  const conditions = award.onlyIf ? [{ because: `Voorwaarde: ${lowerFirst(condition.evidence[0].because)}` }] : [];
  return {
    points,
    evidence: [
      { because: `${band}${conditionText(condition.outcome, byMonths)}` },
      ...conditions,
      ...experience.evidence,
    ],
  };
};

/** What an unmet condition does to the points by months; nothing where there are none to lose. */
const conditionText = (condition: Outcome, [, most]: Range): string => {
  if (condition === 'met') return '';
  if (condition === 'unclear') return most === 0 ? '' : ' Maar de voorwaarde daarvoor is niet zeker vervuld.';
  return most === 0 ? ' Ook de voorwaarde is niet vervuld.' : ' Maar de voorwaarde daarvoor is niet vervuld: 0 punten.';
};

/** `15 punten`, or `5 tot 15 punten` where it is not certain. */
export const pointsText = ([min, max]: Range): string => {
  const most = max === 1 ? '1 punt' : `${numberText(max)} punten`;
  return min === max ? most : `${numberText(min)} tot ${most}`;
};

/** The most points that the bands give. */
export const mostPoints = ({ bands }: Bands): number => Math.max(0, ...bands.map(({ points }) => points));

const counted = (award: Bands, context: RuleContext): { experience: Experience; what: string } => {
  const role = context.tender.roles.find(({ id }) => id === award.role);
  if (role) return { experience: roleExperience(context, role, award.windowYears), what: `als ${role.name}` };
  const topics = context.tender.topics.filter(({ id }) => award.topics?.includes(id));
  const names = listText(
    topics.map(({ name }) => name),
    'of',
  );
  return { experience: topicExperience(context, topics, award.windowYears), what: `met ${names}` };
};

const pointsFor = ({ bands }: Bands, [min, max]: Range): Range => {
  const at = (months: number) => bands.findLast(({ fromMonths }) => fromMonths <= months)?.points ?? 0;
  const reached = [
    at(min),
    ...bands.filter(({ fromMonths }) => fromMonths > min && fromMonths <= max).map(({ points }) => points),
  ];
  return [Math.min(...reached), Math.max(...reached)];
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
