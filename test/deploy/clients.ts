import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { STSClient } from '@aws-sdk/client-sts';
import { inject } from 'vitest';

export const REGION = 'eu-west-1';
export const ACCOUNT = '000000000000';

/** How the owner of the account signs in. */
export const OWNER = { accessKeyId: 'test', secretAccessKey: 'test' };

type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };

/** Clients of the emulator; by the owner of the account, who may do everything, unless told otherwise. */
export const clients = (credentials: Credentials = OWNER) => {
  const config = { endpoint: inject('emulator').endpoint, region: REGION, credentials };
  return {
    cloudformation: new CloudFormationClient(config),
    dynamodb: new DynamoDBClient(config),
    // A supplier whose page is refused for want of room tries again.
    lambda: new LambdaClient({ ...config, maxAttempts: 20 }),
    s3: new S3Client({ ...config, forcePathStyle: true }),
    scheduler: new SchedulerClient(config),
    ses: new SESv2Client(config),
    sfn: new SFNClient(config),
    sts: new STSClient(config),
  };
};

/** Waits until a question is answered otherwise than with undefined; throws what it waited for when that takes too long. */
export const eventually = async <T>(what: string, ask: () => Promise<T | undefined>, seconds = 120): Promise<T> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} seconds in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};
