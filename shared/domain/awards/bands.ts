import type { AwardOf } from '../award.ts';
import { listText } from '../dutch.ts';
import type { Experience } from '../experience.ts';
import { type Answer, answer, foundText, type RuleContext } from '../rules/answer.ts';
import { experienceTests } from '../rules/experience-tests.ts';
import { judgeRule } from '../rules/judge-rule.ts';
import { organisationExperience } from '../rules/organisation-experience.ts';
import { isPoorlyRead, POORLY_READ } from '../rules/poorly-read.ts';
import { roleExperience } from '../rules/role-experience.ts';
import { systemExperience } from '../rules/system-experience.ts';
import { topicExperience } from '../rules/topic-experience.ts';
import type { Outcome, Range } from '../verdict.ts';
import { type Points, pointsText } from './points.ts';
import { mostPoints } from './possible-points.ts';

/** An award by months of experience. */
export type Bands = AwardOf<'bands'>;

/** Points by the band in which the months fall: every band that the interval of months touches is possible. */
export const judgeBands = (award: Bands, context: RuleContext): Points => {
  const { experience, what } = counted(award, context);
  const poorly = isPoorlyRead('role-experience', context.facts, experienceTests(context.tender, award));
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

const counted = (award: Bands, context: RuleContext): { experience: Experience; what: string } => {
  const { tender } = context;
  const years = award.windowYears;
  const role = tender.roles.find(({ id }) => id === award.role);
  if (role) return { experience: roleExperience(context, role, years), what: `als ${role.name}` };
  const system = tender.systems.find(({ id }) => id === award.system);
  if (system) return { experience: systemExperience(context, system, years, false), what: `met ${system.name}` };
  const organisations = tender.organisations.filter(({ id }) => award.organisations?.includes(id));
  if (organisations.length > 0)
    return { experience: organisationExperience(context, organisations, years), what: `bij ${namesOf(organisations)}` };
  const topics = tender.topics.filter(({ id }) => award.topics?.includes(id));
  return { experience: topicExperience(context, topics, years), what: `met ${namesOf(topics)}` };
};

const namesOf = (terms: readonly { readonly name: string }[]): string =>
  listText(
    terms.map(({ name }) => name),
    'of',
  );

const pointsFor = ({ bands }: Bands, [min, max]: Range): Range => {
  const at = (months: number) => bands.findLast(({ fromMonths }) => fromMonths <= months)?.points ?? 0;
  const reached = [
    at(min),
    ...bands.filter(({ fromMonths }) => fromMonths > min && fromMonths <= max).map(({ points }) => points),
  ];
  return [Math.min(...reached), Math.max(...reached)];
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
