import type { Rule, RuleOf } from '../rule.ts';
import type { TenderDefinition } from '../tender.ts';
import type { Answer, RuleContext } from './answer.ts';
import { judgeAvailability } from './availability.ts';
import type { JobTest } from './counted-jobs.ts';
import { judgeCvLanguage, judgeCvPages, judgeCvReferences } from './cv-form.ts';
import { judgeDeclaration } from './declaration.ts';
import { judgeEducation } from './education.ts';
import { judgeEngagement } from './engagement.ts';
import { experienceTests } from './experience-tests.ts';
import { judgeHourlyRate } from './hourly-rate.ts';
import { judgeLanguageLevel } from './language-level.ts';
import { judgeOrganisationExperience } from './organisation-experience.ts';
import { isPoorlyRead, POORLY_READ } from './poorly-read.ts';
import { judgeQualification } from './qualification.ts';
import { judgeRoleExperience } from './role-experience.ts';
import { judgeAllOf, judgeAnyOf } from './several.ts';
import { judgeSystemExperience } from './system-experience.ts';
import { judgeTopicExperience } from './topic-experience.ts';

const JUDGES: { readonly [K in Rule['kind']]: (rule: RuleOf<K>, context: RuleContext) => Answer } = {
  'role-experience': judgeRoleExperience,
  'topic-experience': judgeTopicExperience,
  'system-experience': judgeSystemExperience,
  'organisation-experience': judgeOrganisationExperience,
  education: judgeEducation,
  qualification: judgeQualification,
  'language-level': judgeLanguageLevel,
  availability: judgeAvailability,
  'hourly-rate': judgeHourlyRate,
  engagement: judgeEngagement,
  declaration: judgeDeclaration,
  'cv-pages': judgeCvPages,
  'cv-language': judgeCvLanguage,
  'cv-references': judgeCvReferences,
  'any-of': (rule, context) => judgeAnyOf(rule, context, judgeRule),
  'all-of': (rule, context) => judgeAllOf(rule, context, judgeRule),
};

/** Answers a rule of any kind for one bid. What a poorly read CV does not show is unclear, not failed. */
export const judgeRule = (rule: Rule, context: RuleContext): Answer => {
  const judged = (JUDGES[rule.kind] as (rule: Rule, context: RuleContext) => Answer)(rule, context);
  if (judged.outcome !== 'not-met' || !isPoorlyRead(rule.kind, context.facts, testsOf(rule, context.tender)))
    return judged;
  const [first, ...rest] = judged.evidence;
  return { outcome: 'unclear', evidence: [{ ...first, because: `${first.because} ${POORLY_READ}` }, ...rest] };
};

const testsOf = (rule: Rule, tender: TenderDefinition): readonly JobTest[] => {
  switch (rule.kind) {
    case 'role-experience':
    case 'topic-experience':
    case 'organisation-experience':
    case 'system-experience':
      return experienceTests(tender, rule);
    default:
      return [];
  }
};

/** Whether the answer may hang on the offer form. */
export const asksOffer = (rule: Rule): boolean =>
  rule.kind === 'any-of' || rule.kind === 'all-of'
    ? rule.rules.some(asksOffer)
    : ['availability', 'hourly-rate', 'engagement', 'declaration'].includes(rule.kind);
