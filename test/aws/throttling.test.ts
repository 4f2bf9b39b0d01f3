import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentClient, dynamoTable } from '../../shared/aws/dynamo-table.ts';
import { eventBridgeScheduler } from '../../shared/aws/eventbridge-scheduler.ts';
import { s3CvBucket } from '../../shared/aws/s3-cv-bucket.ts';
import { sesMailer } from '../../shared/aws/ses-mailer.ts';
import { sfnWorkflows } from '../../shared/aws/sfn-workflows.ts';

/** What each service answers over the wire when it is asked too often, in its own protocol. */
const REFUSALS = {
  DynamoDB: {
    status: 400,
    body: '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException","message":"slow down"}',
  },
  S3: { status: 503, body: '<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>' },
  SES: { status: 429, type: 'TooManyRequestsException', body: '{"message":"Maximum sending rate exceeded."}' },
  'Step Functions': { status: 400, body: '{"__type":"ThrottlingException","message":"Rate exceeded"}' },
  'EventBridge Scheduler': { status: 429, type: 'ThrottlingException', body: '{"message":"Rate exceeded"}' },
} as const;

type Service = keyof typeof REFUSALS;

let refusal: { readonly status: number; readonly body: string; readonly type?: string };
let server: Server;
let asked = 0;

beforeAll(async () => {
  server = createServer((_, answer) => {
    asked += 1;
    answer.writeHead(refusal.status, { ...(refusal.type && { 'x-amzn-errortype': refusal.type }) });
    answer.end(refusal.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
});

const clock = () => '2025-12-01T08:00:00.000Z';

/** One call of each adapter, by a client that asks twice. */
const callOf = (service: Service): Promise<unknown> => {
  const config = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    maxAttempts: 2,
  };
  const envelope = { letterId: 'b-1.receipt', to: 'aan@leverancier.example' };
  const calls: Readonly<Record<Service, () => Promise<unknown>>> = {
    DynamoDB: () => dynamoTable(documentClient(new DynamoDBClient(config)), 'tried').putNew({ pk: 'A', sk: 'B' }),
    S3: () => s3CvBucket(new S3Client({ ...config, forcePathStyle: true }), 'tried').head('cv/T1/a-1.pdf'),
    SES: () => sesMailer(new SESv2Client(config), 'van@tiental.example', 'set').send(new Uint8Array([65]), envelope),
    'Step Functions': () => sfnWorkflows(new SFNClient(config), { settle: 'arn:settle' }).start('settle', {}),
    'EventBridge Scheduler': () =>
      eventBridgeScheduler(
        new SchedulerClient(config),
        { group: 'tried', roleArn: 'arn:role', arns: { closing: 'arn:closing' } },
        clock,
      ).at({ name: 'closing-T1', moment: '2025-12-15T08:00:00.000Z', machine: 'closing', tenderId: 'T1' }),
  };
  return calls[service]();
};

describe('a service that is asked too often', () => {
  test.for(Object.keys(REFUSALS) as Service[])(
    '%s is asked again, and what is still refused then is for the state machine to wait for',
    async (service) => {
      refusal = REFUSALS[service];
      asked = 0;
      const failure = await callOf(service).catch((error: unknown) => error);
      expect([(failure as Error).name, asked]).toEqual(['ThrottledFault', 2]);
    },
  );
});
