import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts findings of the NIST 800-53 rules, by the rule's name, each with its reason, for a construct and what is within it. */
export const acceptNist = (construct: IConstruct, reasons: Readonly<Record<string, string>>): void =>
  Validations.of(construct).acknowledge(
    ...Object.entries(reasons).map(([rule, reason]) => ({ id: `NIST.800.53.R5-${rule}`, reason })),
  );

/** Accepts that the rights of a role stand in a policy of its own. */
export const acceptOwnPolicy = (construct: IConstruct): void =>
  acceptNist(construct, {
    IAMNoInlinePolicy: 'The rights are those of this one role; a policy apart from it could be given to another.',
  });
