import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { eventBridgeScheduler } from '../../shared/aws/eventbridge-scheduler.ts';
import { s3CvBucket } from '../../shared/aws/s3-cv-bucket.ts';
import { s3DossierBucket } from '../../shared/aws/s3-dossier-bucket.ts';
import { sesMailer } from '../../shared/aws/ses-mailer.ts';
import { sfnWorkflows } from '../../shared/aws/sfn-workflows.ts';
import { sqsDeadLetters } from '../../shared/aws/sqs-dead-letters.ts';
import { called } from '../../shared/aws/transient.ts';
import { ThrottledFault, TransientFault } from '../../shared/lambda/errors.ts';

const CONFIG = { region: 'eu-west-1', credentials: { accessKeyId: 'id', secretAccessKey: 'secret' } };

type Answer = unknown | (() => never);

/** The client with its sending replaced: it records the input of each command and gives the answers in turn. */
const recorded = <C extends { send: unknown }>(client: C, ...answers: Answer[]) => {
  const inputs: unknown[] = [];
  client.send = async ({ input }: { input: unknown }) => {
    inputs.push(input);
    const answer = answers.shift() ?? {};
    return typeof answer === 'function' ? answer() : answer;
  };
  return { client, inputs };
};

const fails = (name: string) => () => {
  throw Object.assign(new Error(name), { name });
};

describe('the bucket of CVs on S3', () => {
  const slot = {
    key: 'cv/T1/0123456789abcdef-1.pdf',
    contentType: 'application/pdf',
    maxBytes: 5_000_000,
    expiresAt: new Date(Date.now() + 900_000).toISOString(),
  };

  test('a form binds key, type and size and ends with the slot', async () => {
    const now = new Date().toISOString();
    const { fields } = await s3CvBucket(new S3Client(CONFIG), 'uploads').presign(slot, now);
    const policy = JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString());
    expect(fields).toMatchObject({ key: slot.key, 'Content-Type': 'application/pdf', bucket: 'uploads' });
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        ['content-length-range', 1, 5_000_000],
        { key: slot.key },
        { 'Content-Type': 'application/pdf' },
        { bucket: 'uploads' },
      ]),
    );
    expect(Math.abs(Date.parse(policy.expiration) - Date.parse(slot.expiresAt))).toBeLessThan(5000);
  });

  test('lists every page', async () => {
    const object = (Key: string) => ({ Key, LastModified: new Date(0), Size: 1, ETag: '"e"' });
    const { client, inputs } = recorded(
      new S3Client(CONFIG),
      { Contents: [object('cv/T1/a-1.pdf')], NextContinuationToken: 'more' },
      { Contents: [object('cv/T1/b-1.pdf')] },
    );
    expect((await s3CvBucket(client, 'uploads').list('cv/T1/')).map(({ key }) => key)).toEqual([
      'cv/T1/a-1.pdf',
      'cv/T1/b-1.pdf',
    ]);
    expect(inputs).toMatchObject([{ Prefix: 'cv/T1/' }, { ContinuationToken: 'more' }]);
  });

  test('an object is described without being read', async () => {
    const Contents = [{ Key: 'cv/T1/a-1.pdf', LastModified: new Date(0), Size: 7, ETag: '"e"' }];
    const { client, inputs } = recorded(new S3Client(CONFIG), { Contents });
    expect(await s3CvBucket(client, 'uploads').head('cv/T1/a-1.pdf')).toEqual({
      key: 'cv/T1/a-1.pdf',
      uploadedAt: '1970-01-01T00:00:00.000Z',
      size: 7,
      etag: '"e"',
    });
    expect(inputs).toEqual([{ Bucket: 'uploads', Prefix: 'cv/T1/a-1.pdf', MaxKeys: 1 }]);
  });

  test('an object whose key only begins like the one that is asked for is another one', async () => {
    const { client } = recorded(new S3Client(CONFIG), { Contents: [{ Key: 'cv/T1/a-1.pdf.bak' }] });
    expect(await s3CvBucket(client, 'uploads').head('cv/T1/a-1.pdf')).toBeUndefined();
  });

  test('an object that is not there is undefined', async () => {
    const { client } = recorded(new S3Client(CONFIG), {}, fails('NoSuchKey'));
    const bucket = s3CvBucket(client, 'uploads');
    expect([await bucket.head('x'), await bucket.get('x', 'e')]).toEqual([undefined, undefined]);
  });

  test.for([
    ['NO_THREATS_FOUND', 'clean'],
    ['THREATS_FOUND', 'infected'],
    ['UNSUPPORTED', 'unscannable'],
    ['FAILED', 'pending'],
    ['ACCESS_DENIED', 'pending'],
    ['something new', 'pending'],
  ] as const)('an object that GuardDuty tagged %s is %s', async ([Value, scan]) => {
    const TagSet = [
      { Key: 'other', Value: 'NO_THREATS_FOUND' },
      { Key: 'GuardDutyMalwareScanStatus', Value },
    ];
    const { client, inputs } = recorded(new S3Client(CONFIG), { TagSet });
    expect(await s3CvBucket(client, 'uploads').scanned('cv/T1/a-1.pdf')).toBe(scan);
    expect(inputs).toEqual([{ Bucket: 'uploads', Key: 'cv/T1/a-1.pdf' }]);
  });

  test.for([[], undefined] as const)('an object without the tag (%s) has no verdict yet', async (TagSet) => {
    const { client } = recorded(new S3Client(CONFIG), { TagSet });
    expect(await s3CvBucket(client, 'uploads').scanned('x')).toBe('pending');
  });

  test('where nothing is scanned, nothing is asked', async () => {
    const { client, inputs } = recorded(new S3Client(CONFIG));
    expect([await s3CvBucket(client, 'uploads', 'off').scanned('x'), inputs]).toEqual(['clean', []]);
  });

  test('a refusal is no absence', async () => {
    const { client } = recorded(new S3Client(CONFIG), fails('AccessDenied'), fails('AccessDenied'));
    const bucket = s3CvBucket(client, 'uploads');
    await expect(bucket.head('x')).rejects.toThrow('AccessDenied');
    await expect(bucket.get('x', 'e')).rejects.toThrow('AccessDenied');
  });
});

describe('a dead-letter queue', () => {
  test('gives ten at most, hidden for ten minutes, and removes by receipt', async () => {
    const answer = { Messages: [{ Body: '{}', ReceiptHandle: 'r1' }] };
    const { client, inputs } = recorded(new SQSClient(CONFIG), answer, {}, {});
    const queue = sqsDeadLetters(client, 'https://queue');
    expect(await queue.receive(25)).toEqual([{ body: '{}', receipt: 'r1' }]);
    expect(await queue.receive(3)).toEqual([]);
    await queue.remove('r1');
    const common = { QueueUrl: 'https://queue', VisibilityTimeout: 600, WaitTimeSeconds: 2 };
    expect(inputs).toEqual([
      { ...common, MaxNumberOfMessages: 10 },
      { ...common, MaxNumberOfMessages: 3 },
      { QueueUrl: 'https://queue', ReceiptHandle: 'r1' },
    ]);
  });
});

describe('schedules', () => {
  const now = () => '2025-12-01T08:00:00.000Z';
  const target = {
    group: 'deadlines',
    roleArn: 'arn:role',
    deadLetters: 'arn:queue',
    arns: { closing: 'arn:closing' },
  } as const;
  const schedule = {
    name: 'closing-T1',
    moment: '2025-12-15T08:00:00.000Z',
    machine: 'closing',
    tenderId: 'T1',
  } as const;

  test('fire once, at the instant, and delete themselves', async () => {
    const { client, inputs } = recorded(new SchedulerClient(CONFIG));
    await eventBridgeScheduler(client, target, now).at(schedule);
    expect(inputs).toEqual([
      {
        Name: 'closing-T1',
        GroupName: 'deadlines',
        ScheduleExpression: 'at(2025-12-15T08:00:00)',
        ScheduleExpressionTimezone: 'UTC',
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: {
          Arn: 'arn:closing',
          RoleArn: 'arn:role',
          DeadLetterConfig: { Arn: 'arn:queue' },
          Input: '{"tenderId":"T1"}',
        },
      },
    ]);
  });

  test('a moment between two seconds is not taken early', async () => {
    const { client, inputs } = recorded(new SchedulerClient(CONFIG));
    await eventBridgeScheduler(client, target, now).at({ ...schedule, moment: '2025-12-15T08:00:00.001Z' });
    expect(inputs).toMatchObject([{ ScheduleExpression: 'at(2025-12-15T08:00:01)' }]);
  });

  test.for([
    ['has passed', '2025-11-30T08:00:00.000Z'],
    ['is now', '2025-12-01T08:00:00.000Z'],
  ] as const)('a moment that %s is taken soon, since Scheduler refuses it', async ([, moment]) => {
    const { client, inputs } = recorded(new SchedulerClient(CONFIG));
    await eventBridgeScheduler(client, target, now).at({ ...schedule, moment });
    expect(inputs).toMatchObject([{ ScheduleExpression: 'at(2025-12-01T08:00:10)' }]);
  });

  test('one that exists is left as it is', async () => {
    const { client } = recorded(new SchedulerClient(CONFIG), fails('ConflictException'));
    await expect(eventBridgeScheduler(client, target, now).at(schedule)).resolves.toBeUndefined();
  });

  test('a machine that may not be scheduled is refused', async () => {
    const { client } = recorded(new SchedulerClient(CONFIG));
    await expect(eventBridgeScheduler(client, target, now).at({ ...schedule, machine: 'settle' })).rejects.toThrow(
      'settle',
    );
  });
});

describe('the bucket of dossiers on S3', () => {
  async function* pieces(count: number): AsyncGenerator<string> {
    for (let n = 0; n < count; n += 1) yield 'x'.repeat(1_000_000);
  }

  test('takes a page, or what comes in pieces, as one object', async () => {
    const { client, inputs } = recorded(new S3Client(CONFIG));
    const { put } = s3DossierBucket(client, 'dossiers');
    await put('T1/a.html', '<p>hé</p>', 'text/html');
    await put('T1/b.json', pieces(0), 'application/json');
    const place = (Key: string, ContentType: string) => ({ Bucket: 'dossiers', Key, ContentType });
    expect(inputs).toEqual([
      { ...place('T1/a.html', 'text/html'), Body: Buffer.from('<p>hé</p>') },
      { ...place('T1/b.json', 'application/json'), Body: Buffer.alloc(0) },
    ]);
  });

  test('takes what is larger in parts, and puts them together in their order', async () => {
    const { client, inputs } = recorded(
      new S3Client(CONFIG),
      { UploadId: 'u' },
      { ETag: 'e1' },
      { ETag: 'e2' },
      { ETag: 'e3' },
    );
    await s3DossierBucket(client, 'dossiers').put('T1/results.json', pieces(40), 'application/json');
    const place = { Bucket: 'dossiers', Key: 'T1/results.json' };
    const sizes = (inputs as { Body?: Uint8Array }[]).map(({ Body, ...input }) => ({ ...input, size: Body?.length }));
    expect(sizes).toEqual([
      { ...place, ContentType: 'application/json' },
      { ...place, UploadId: 'u', PartNumber: 1, size: 16_000_000 },
      { ...place, UploadId: 'u', PartNumber: 2, size: 16_000_000 },
      { ...place, UploadId: 'u', PartNumber: 3, size: 8_000_000 },
      {
        ...place,
        UploadId: 'u',
        MultipartUpload: {
          Parts: [
            { PartNumber: 1, ETag: 'e1' },
            { PartNumber: 2, ETag: 'e2' },
            { PartNumber: 3, ETag: 'e3' },
          ],
        },
      },
    ]);
  });
});

describe('other calls', () => {
  test('a letter is sent as the message that it is, to the address of its envelope only', async () => {
    const { client, inputs } = recorded(new SESv2Client(CONFIG));
    const message = new TextEncoder().encode('Subject: hallo');
    await sesMailer(client, 'van@tiental.example', 'set').send(message, {
      letterId: 'b-1.outcome',
      to: 'aan@leverancier.example',
    });
    expect(inputs).toEqual([
      {
        FromEmailAddress: 'van@tiental.example',
        Content: { Raw: { Data: message } },
        Destination: { ToAddresses: ['aan@leverancier.example'] },
        ConfigurationSetName: 'set',
      },
    ]);
  });

  test('a machine is started by its ARN with its input', async () => {
    const { client, inputs } = recorded(new SFNClient(CONFIG));
    await sfnWorkflows(client, { settle: 'arn:settle' }).start('settle', { tenderId: 'T1' });
    expect(inputs).toEqual([{ stateMachineArn: 'arn:settle', input: '{"tenderId":"T1"}' }]);
    await expect(sfnWorkflows(client, {}).start('intake', {})).rejects.toThrow('intake');
  });

  test.for([
    ['TimeoutError', {}],
    ['Anything', { $metadata: { httpStatusCode: 503 } }],
    ['Error', { code: 'ECONNRESET' }],
  ] as const)('%s may pass and is tried again', async ([name, extra]) => {
    const failure = Object.assign(new Error(name), { name, ...extra });
    const caught = await called(Promise.reject(failure)).catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(TransientFault);
    expect((caught as TransientFault).cause).toBe(failure);
  });

  test.for([
    ['ThrottlingException', {}],
    ['ProvisionedThroughputExceededException', {}],
    ['TooManyRequestsException', {}],
    ['ExecutionLimitExceeded', {}],
    ['SlowDown', { $metadata: { httpStatusCode: 503 } }],
    ['Anything', { $metadata: { httpStatusCode: 429 } }],
  ] as const)('%s is a quota, which is waited for', async ([name, extra]) => {
    const failure = Object.assign(new Error(name), { name, ...extra });
    const caught = await called(Promise.reject(failure)).catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(ThrottledFault);
    expect((caught as ThrottledFault).cause).toBe(failure);
  });

  test.for([
    ['of an account that sent nothing yet', { MaxSendRate: 14, Max24HourSend: 50_000 }, 11.2, 40_000],
    ['less what was sent', { MaxSendRate: 14, Max24HourSend: 50_000, SentLast24Hours: 30_000 }, 11.2, 10_000],
    ['of an account that sent its share', { MaxSendRate: 14, Max24HourSend: 50_000, SentLast24Hours: 41_000 }, 11.2, 0],
    ['of an account without a daily quota', { MaxSendRate: 100, Max24HourSend: -1 }, 80, Infinity],
    ['of an account that says nothing', undefined, 0.8, 160],
  ] as const)('the allowance %s is four fifths of its quota', async ([, SendQuota, perSecond, left]) => {
    const { client } = recorded(new SESv2Client(CONFIG), { SendQuota });
    const { allowance } = sesMailer(client, 'van@tiental.example', 'set');
    expect(await allowance()).toEqual({ perSecond: expect.closeTo(perSecond, 6), left });
  });

  test('what will not pass keeps its name', async () => {
    const failure = Object.assign(new Error('no'), {
      name: 'AccessDeniedException',
      $metadata: { httpStatusCode: 400 },
    });
    await expect(called(Promise.reject(failure))).rejects.toBe(failure);
  });
});
