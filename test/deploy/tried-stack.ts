import { CreateStackCommand, waitUntilStackCreateComplete } from '@aws-sdk/client-cloudformation';
import { clients } from './clients.ts';

/** Where the adapters are tried: one resource of each kind, without the system around it. */
export const TRIED = {
  table: 'tried',
  bucket: 'tried-uploads',
  machine: 'arn:aws:states:eu-west-1:000000000000:stateMachine:tried',
  role: 'arn:aws:iam::000000000000:role/tried',
  scheduleGroup: 'tried',
  sender: 'bureau@tiental.example',
  configurationSet: 'tried',
} as const;

const key = (AttributeName: string, KeyType: string) => ({ AttributeName, KeyType });

const TEMPLATE = {
  Resources: {
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: TRIED.table,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
      },
    },
    Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: TRIED.bucket } },
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'tried',
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: ['states', 'scheduler'].map((service) => ({
            Effect: 'Allow',
            Principal: { Service: `${service}.amazonaws.com` },
            Action: 'sts:AssumeRole',
          })),
        },
        Policies: [
          {
            PolicyName: 'starts',
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: 'states:StartExecution', Resource: TRIED.machine }],
            },
          },
        ],
      },
    },
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        StateMachineName: 'tried',
        RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
        DefinitionString: JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Succeed' } } }),
      },
    },
    Schedules: { Type: 'AWS::Scheduler::ScheduleGroup', Properties: { Name: TRIED.scheduleGroup } },
    Letters: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: TRIED.configurationSet } },
    Sender: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: TRIED.sender } },
  },
} as const;

/** Makes the resources. */
export const makeTriedStack = async (): Promise<void> => {
  const { cloudformation } = clients();
  await cloudformation.send(
    new CreateStackCommand({
      StackName: 'tried',
      TemplateBody: JSON.stringify(TEMPLATE),
      Capabilities: ['CAPABILITY_NAMED_IAM'],
    }),
  );
  await waitUntilStackCreateComplete({ client: cloudformation, maxWaitTime: 60 }, { StackName: 'tried' });
};
