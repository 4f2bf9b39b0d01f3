import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { toInstant } from '../domain/calendar.ts';
import { env } from '../lambda/env.ts';
import type { Clock } from '../ports/clock.ts';
import type { CvBucket } from '../ports/cv-bucket.ts';
import type { DeadLetters } from '../ports/dead-letters.ts';
import type { DossierBucket } from '../ports/dossier-bucket.ts';
import type { Eraser } from '../ports/eraser.ts';
import type { LogStore } from '../ports/log-store.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Meter } from '../ports/meter.ts';
import type { Oversight } from '../ports/ports.ts';
import type { QuestionStore } from '../ports/question-store.ts';
import type { Stopwatch } from '../ports/stopwatch.ts';
import type { BidStore, CaseStore, LetterStore, TenderStore } from '../ports/tender-store.ts';
import type { Vault } from '../ports/vault.ts';
import type { Scheduler, Workflows } from '../ports/workflows.ts';
import { dynamoBidStore } from './dynamo-bid-store.ts';
import { dynamoCaseStore } from './dynamo-case-store.ts';
import { dynamoEraser } from './dynamo-eraser.ts';
import { dynamoLetterStore } from './dynamo-letter-store.ts';
import { dynamoLogStore } from './dynamo-log-store.ts';
import { dynamoQuestionStore } from './dynamo-question-store.ts';
import { documentClient, dynamoTable } from './dynamo-table.ts';
import { dynamoTenderStore } from './dynamo-tender-store.ts';
import { dynamoVault } from './dynamo-vault.ts';
import { emfMeter } from './emf-meter.ts';
import { eventBridgeScheduler } from './eventbridge-scheduler.ts';
import { s3CvBucket } from './s3-cv-bucket.ts';
import { s3DossierBucket } from './s3-dossier-bucket.ts';
import { sesMailer } from './ses-mailer.ts';
import { sfnWorkflows } from './sfn-workflows.ts';
import { sqsDeadLetters } from './sqs-dead-letters.ts';

// One file, one factory for each port: a handler names the ports it uses, and the bundler leaves the other clients out.

const tenderTable = () => dynamoTable(documentClient(), env('TENDER_TABLE'));

export const oversight = (): Oversight => (env('OVERSIGHT') === 'by-tender' ? 'by-tender' : 'required');
export const meter = (): Meter => emfMeter(env('STAGE'));
export const clock = (): Clock => () => toInstant(Date.now());
export const stopwatch = (): Stopwatch => ({
  elapsed: () => performance.now(),
  pause: (milliseconds) => setTimeout(milliseconds),
});
export const tenders = (): TenderStore => dynamoTenderStore(tenderTable());
export const bids = (): BidStore => dynamoBidStore(tenderTable());
export const cases = (): CaseStore => dynamoCaseStore(tenderTable());
export const letters = (): LetterStore => dynamoLetterStore(tenderTable());
export const log = (): LogStore => dynamoLogStore(tenderTable());
export const questions = (): QuestionStore => dynamoQuestionStore(tenderTable());
export const eraser = (): Eraser => dynamoEraser(tenderTable(), dynamoTable(documentClient(), env('VAULT_TABLE')));
export const freshSalt = () => (): string => randomBytes(32).toString('hex');
export const codeVersion = (): string => env('CODE_VERSION');
export const vault = (): Vault => dynamoVault(dynamoTable(documentClient(), env('VAULT_TABLE')));
export const cvs = (): CvBucket => s3CvBucket(new S3Client({}), env('UPLOAD_BUCKET'));

/** The CVs for the one function that reads them, and that asks about malware first. */
export const scannedCvs = (): CvBucket =>
  s3CvBucket(new S3Client({}), env('UPLOAD_BUCKET'), env('UPLOAD_SCANNING') === 'off' ? 'off' : 'on');

export const dossiers = (): DossierBucket => s3DossierBucket(new S3Client({}), env('DOSSIER_BUCKET'));
export const mailer = (): Mailer => sesMailer(new SESv2Client({}), env('MAIL_SENDER'), env('MAIL_CONFIGURATION_SET'));

/** Starts the one machine that reconciliation may start. */
export const intakeStarter = (): Workflows => sfnWorkflows(new SFNClient({}), { intake: env('INTAKE_MACHINE') });

/** Starts the one machine that the opening of a tender by persons goes on with. */
export const closingStarter = (): Workflows => sfnWorkflows(new SFNClient({}), { closing: env('CLOSING_MACHINE') });

/** Starts the one machine that decisions and releases may start. */
export const settleStarter = (): Workflows => sfnWorkflows(new SFNClient({}), { settle: env('SETTLE_MACHINE') });

/** Starts whatever undelivered messages, or a tender that stands still, would have started. */
export const anyStarter = (): Workflows =>
  sfnWorkflows(new SFNClient({}), {
    intake: env('INTAKE_MACHINE'),
    closing: env('CLOSING_MACHINE'),
    settle: env('SETTLE_MACHINE'),
  });

export const deadLetters = (): DeadLetters => {
  const client = new SQSClient({});
  return {
    arrivals: sqsDeadLetters(client, env('ARRIVAL_QUEUE')),
    schedules: sqsDeadLetters(client, env('SCHEDULE_QUEUE')),
    mail: sqsDeadLetters(client, env('MAIL_QUEUE')),
  };
};

/** Makes the schedule of a tender's closing. */
export const closingScheduler = (): Scheduler => scheduler({ closing: env('CLOSING_MACHINE') });

/** Makes the schedule of the later letters. */
export const settleScheduler = (): Scheduler => scheduler({ settle: env('SETTLE_MACHINE') });

const scheduler = (arns: Partial<Record<'closing' | 'settle', string>>) =>
  eventBridgeScheduler(
    new SchedulerClient({}),
    { group: env('SCHEDULE_GROUP'), roleArn: env('SCHEDULE_ROLE'), deadLetters: env('SCHEDULE_DEAD_LETTERS'), arns },
    clock(),
  );
