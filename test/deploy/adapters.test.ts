import { GetScheduleCommand } from '@aws-sdk/client-scheduler';
import { DescribeExecutionCommand, ListExecutionsCommand } from '@aws-sdk/client-sfn';
import { beforeAll } from 'vitest';
import { documentClient, dynamoTable } from '../../shared/aws/dynamo-table.ts';
import { eventBridgeScheduler } from '../../shared/aws/eventbridge-scheduler.ts';
import { s3CvBucket } from '../../shared/aws/s3-cv-bucket.ts';
import { sesMailer } from '../../shared/aws/ses-mailer.ts';
import { sfnWorkflows } from '../../shared/aws/sfn-workflows.ts';
import { toInstant } from '../../shared/domain/calendar.ts';
import { cvBucketContract } from '../contracts/cv-bucket.contract.ts';
import { mailerContract } from '../contracts/mailer.contract.ts';
import { startsContract } from '../contracts/starts.contract.ts';
import { tableContract } from '../contracts/table.contract.ts';
import { clients } from './clients.ts';
import { postForm } from './post-form.ts';
import { sentLetters } from './sent-letters.ts';
import { makeTriedStack, TRIED } from './tried-stack.ts';

const now = () => toInstant(Date.now());
const pass = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));
const close = async () => undefined;

beforeAll(makeTriedStack);

tableContract('DynamoDB', async () => ({
  table: dynamoTable(documentClient(clients().dynamodb), TRIED.table),
  close,
}));

cvBucketContract('S3', async () => ({
  bucket: s3CvBucket(clients().s3, TRIED.bucket),
  now,
  post: postForm,
  pass,
  close,
}));

mailerContract('SES', async () => ({
  mailer: sesMailer(clients().ses, TRIED.sender, TRIED.configurationSet),
  received: async (_, written) => (await sentLetters()).filter(({ subject }) => subject === written),
  close,
}));

startsContract('Step Functions and EventBridge Scheduler', async () => {
  const { sfn, scheduler } = clients();
  const inputs = async () => {
    const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn: TRIED.machine }));
    const found = await Promise.all(
      executions.map(({ executionArn }) => sfn.send(new DescribeExecutionCommand({ executionArn }))),
    );
    return found.map(({ input = 'null' }) => JSON.parse(input) as { readonly tenderId?: string });
  };
  return {
    workflows: sfnWorkflows(sfn, { closing: TRIED.machine }),
    scheduler: eventBridgeScheduler(
      scheduler,
      { group: TRIED.scheduleGroup, roleArn: TRIED.role, arns: { closing: TRIED.machine } },
      now,
    ),
    now,
    until: (moment) => pass(Math.max(0.5, (Date.parse(moment) - Date.now()) / 1000)),
    started: async (tenderId) =>
      (await inputs()).filter((input) => input.tenderId === tenderId).map((input) => ({ machine: 'closing', input })),
    planned: async (Name) => {
      const schedule = await scheduler.send(new GetScheduleCommand({ Name, GroupName: TRIED.scheduleGroup }));
      const [, utc] = schedule.ScheduleExpression?.match(/^at\((.*)\)$/) ?? [];
      return schedule.ScheduleExpressionTimezone === 'UTC' && utc ? toInstant(Date.parse(`${utc}Z`)) : undefined;
    },
    close,
  };
});
