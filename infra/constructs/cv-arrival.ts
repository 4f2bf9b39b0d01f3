import { Duration } from 'aws-cdk-lib';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { CV_ROOT } from '../../shared/domain/cv-key.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { Workflow } from './workflow.ts';

/** Starts the intake for every CV that arrives. */
export class CvArrival extends Construct {
  /** Arrivals for which no intake could be started. */
  readonly deadLetters: DeadLetterQueue;
  readonly rule: Rule;

  constructor(scope: Construct, id: string, props: { readonly uploads: Bucket; readonly intake: Workflow }) {
    super(scope, id);
    this.deadLetters = new DeadLetterQueue(this, 'NotStarted');
    this.rule = new Rule(this, 'CvUploaded', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [props.uploads.bucketName] }, object: { key: Match.prefix(CV_ROOT) } },
      },
      targets: [
        new SfnStateMachine(props.intake, {
          deadLetterQueue: this.deadLetters,
          retryAttempts: 185,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
  }
}
