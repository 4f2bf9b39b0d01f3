import { Stack, Validations } from 'aws-cdk-lib';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';

/** Key under which a construct's accepted wildcards are kept, each as `kind::text`, for the test that looks for others. */
export const WILDCARD_METADATA = 'tiental:wildcard';

/** `<LogicalId.Arn>`, as cdk-nag writes an ARN that is known only at deployment; a known text stays itself. */
export const asNagWritesIt = (part: unknown): string => {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  if ('Ref' in part) return `<${String(part.Ref)}>`;
  if ('Fn::GetAtt' in part && Array.isArray(part['Fn::GetAtt'])) return `<${part['Fn::GetAtt'].join('.')}>`;
  if ('Fn::Join' in part && Array.isArray(part['Fn::Join'])) return part['Fn::Join'][1].map(asNagWritesIt).join('');
  return '';
};

/** The policies of a function hang under its role, which is a construct beside it. */
const ownerOfPolicies = (construct: IConstruct): IConstruct =>
  construct instanceof LambdaFunction && construct.role !== undefined ? construct.role : construct;

/** Accepts, for this construct and with a reason, one wildcard in its policies: `Action::…`, `Resource::…` or `Principal::*`. */
export const acceptWildcard = (construct: IConstruct, wildcard: string, reason: string): void => {
  const owner = ownerOfPolicies(construct);
  owner.node.addMetadata(WILDCARD_METADATA, wildcard);
  Validations.of(owner).acknowledge({ id: `AwsSolutions-IAM5[${wildcard}]`, reason });
};

/** Accepts, for this construct and with a reason, that a policy names this one resource with a wildcard. */
export const acceptResourceWildcard = (construct: IConstruct, resource: string, reason: string): void =>
  acceptWildcard(construct, `Resource::${asNagWritesIt(Stack.of(construct).resolve(resource))}`, reason);

/** Accepts that the policy of a construct denies everything of a service (where one is named), to everybody, without TLS. */
export const acceptDenial = (construct: IConstruct, service?: string): void => {
  const reason = 'A denial of what comes without TLS, which is meant for everybody and everything.';
  acceptWildcard(construct, 'Principal::*', reason);
  if (service !== undefined) acceptWildcard(construct, `Action::${service}:*`, reason);
};
