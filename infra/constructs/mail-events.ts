import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnEventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { MAIL_EVENTS } from '../../events/mail-delivery.ts';
import { readConfig } from '../config.ts';
import type { Capabilities } from './capabilities.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { WorkflowStep } from './workflow-step.ts';

/** Notes what became of a letter that did not simply arrive. */
export class MailEvents extends Construct {
  readonly rule: Rule;
  readonly step: WorkflowStep;
  /** Events that could not be delivered, and those on which the function failed. They hold addresses. */
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, { mail, store }: Pick<Capabilities, 'mail' | 'store'>) {
    super(scope, id);
    this.deadLetters = new DeadLetterQueue(this, 'NotRecorded');
    this.step = new WorkflowStep(this, 'record-delivery', {
      environment: { TENDER_TABLE: store.tenders.tableName, STAGE: readConfig(this).stage },
    });
    store.tenders.letUse(this.step, 'GetItem', 'UpdateItem');
    this.keepFailures();
    mail.tellEvents();
    this.rule = new Rule(this, 'LetterEvent', {
      // The tag is SES's own: another stage's letters go by another configuration set.
      eventPattern: {
        source: ['aws.ses'],
        detail: {
          eventType: [...MAIL_EVENTS],
          mail: { tags: { 'ses:configuration-set': [mail.environment.MAIL_CONFIGURATION_SET] } },
        },
      },
      targets: [
        new LambdaFunction(this.step, {
          deadLetterQueue: this.deadLetters,
          retryAttempts: 185,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
  }

  /** EventBridge hands the event to Lambda's own queue, and its dead letters end there: from then on Lambda keeps what fails. */
  private keepFailures(): void {
    const { queueArn } = this.deadLetters;
    this.step.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queueArn] }));
    const config = new CfnEventInvokeConfig(this, 'Failures', {
      functionName: this.step.functionName,
      qualifier: '$LATEST',
      maximumRetryAttempts: 2,
      destinationConfig: { onFailure: { destination: queueArn } },
    });
    // Lambda tries the right at once.
    config.node.addDependency(this.step.ownRole);
  }
}
