import { Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { StepEnv } from '../../shared/lambda/env.ts';
import type { Config } from '../config.ts';
import { acceptResourceWildcard } from './wildcard.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** Stands in where no sender is configured, so that the template can be looked at; SES will not send from it. */
const NO_SENDER = 'inhuurdesk@tiental.example';

/** The way letters leave: one sender, over TLS, never again to an address that bounced. */
export class Mail extends Construct {
  /** What a step that sends letters reads. */
  readonly environment: Pick<StepEnv, 'MAIL_SENDER' | 'MAIL_CONFIGURATION_SET'>;
  private readonly configurationSet: ConfigurationSet;

  constructor(scope: Construct, id: string, { sender }: Pick<Config, 'sender'>) {
    super(scope, id);
    this.configurationSet = new ConfigurationSet(this, 'Letters', {
      reputationMetrics: true,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    if (sender !== undefined) {
      new EmailIdentity(this, 'Sender', {
        identity: Identity.email(sender),
        configurationSet: this.configurationSet,
      });
    }
    this.environment = {
      MAIL_SENDER: sender ?? NO_SENDER,
      MAIL_CONFIGURATION_SET: this.configurationSet.configurationSetName,
    };
  }

  /** Lets a step ask how much mail the account may still send. */
  letAskAllowance(step: WorkflowStep): void {
    step.addToRolePolicy(new PolicyStatement({ actions: ['ses:GetAccount'], resources: ['*'] }));
    acceptResourceWildcard(step, '*', 'The account itself is the resource of ses:GetAccount, which names none.');
  }

  /** Has SES tell EventBridge of every letter that does not simply arrive. */
  tellEvents(): void {
    this.configurationSet.addEventDestination('Events', {
      // SES knows no other bus.
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'Bus', 'default')),
      events: [
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
  }

  /** Lets a step send letters from the one sender. */
  letSend(step: WorkflowStep): void {
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    const domain = this.environment.MAIL_SENDER.replace(/^.*@/, '');
    step.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: [
          arn('identity', this.environment.MAIL_SENDER),
          arn('identity', domain),
          arn('configuration-set', this.environment.MAIL_CONFIGURATION_SET),
        ],
        conditions: { StringEquals: { 'ses:FromAddress': this.environment.MAIL_SENDER } },
      }),
    );
  }
}
