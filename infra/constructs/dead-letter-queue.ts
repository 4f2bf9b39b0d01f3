import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acceptDenial } from './wildcard.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** Keeps what could not be delivered for two weeks, and rings the alarm by holding it. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acceptDenial(this, 'sqs');
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is a dead-letter queue itself; what lies in it rings the alarm.',
    });
  }

  /** Lets a step take messages out. */
  letDrain(step: WorkflowStep): void {
    step.addToRolePolicy(
      new PolicyStatement({ actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], resources: [this.queueArn] }),
    );
  }
}
