import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Alarm, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

type AlarmsProps = {
  readonly machines: Readonly<Record<string, IStateMachine>>;
  /** Arrivals for which no intake could be started. */
  readonly deadLetters: Queue;
  readonly schedules: ScheduleGroup;
};

const PERIOD = Duration.minutes(1);

/** Rings for everything that a person must look at. Subscribe to the topic to hear it. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, { machines, deadLetters, schedules }: AlarmsProps) {
    super(scope, id);
    // CloudWatch cannot publish to a topic under the key that AWS manages for SNS.
    const masterKey = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy: RemovalPolicy.DESTROY });
    masterKey.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    this.topic = new Topic(this, 'Topic', { masterKey, enforceSSL: true });
    for (const [name, machine] of Object.entries(machines)) {
      this.ring(`${name} failed`, machine.metricFailed({ period: PERIOD }));
      this.ring(`${name} timed out`, machine.metricTimedOut({ period: PERIOD }));
    }
    this.ring('an upload started no intake', deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD }));
    this.ring('a schedule started nothing', schedules.metricDropped({ period: PERIOD }));
    new CfnOutput(this, 'topic', { value: this.topic.topicArn, description: 'Topic to subscribe to for alarms' });
  }

  private ring(what: string, metric: IMetric): void {
    new Alarm(this, what, {
      alarmDescription: `Tiental: ${what}`,
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}
