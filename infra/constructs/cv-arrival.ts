import { Duration, Validations } from 'aws-cdk-lib';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CV_PREFIX } from './tender-files.ts';
import type { Workflow } from './workflow.ts';

/** Starts the intake for every CV that arrives. */
export class CvArrival extends Construct {
  /** Arrivals for which no intake could be started. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: { readonly uploads: Bucket; readonly intake: Workflow }) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'NotStarted', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue itself, of a rule; what lies in it rings the alarm.',
    });
    new Rule(this, 'CvUploaded', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [props.uploads.bucketName] }, object: { key: Match.prefix(CV_PREFIX) } },
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
