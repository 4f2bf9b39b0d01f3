import { CreateStackCommand, waitUntilStackCreateComplete } from '@aws-sdk/client-cloudformation';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { ACCOUNT, clients } from './clients.ts';

const TEMPLATE = {
  Resources: {
    Administrator: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'administrator',
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'sts:AssumeRole' },
          ],
        },
        Policies: [
          {
            PolicyName: 'everything',
            PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
          },
        ],
      },
    },
  },
} as const;

/** Clients of somebody whose own policy allows everything, as an administrator's does. */
export const administrator = async () => {
  const { cloudformation, sts } = clients();
  const stack = { StackName: 'administrator' };
  await cloudformation.send(
    new CreateStackCommand({
      ...stack,
      TemplateBody: JSON.stringify(TEMPLATE),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
    }),
  );
  await waitUntilStackCreateComplete({ client: cloudformation, maxWaitTime: 60 }, stack);
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${ACCOUNT}:role/administrator`,
      RoleSessionName: 'somebody',
    }),
  );
  return clients({
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  });
};
