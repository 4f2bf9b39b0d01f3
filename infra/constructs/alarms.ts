import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Alarm, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { AlarmTopic } from './alarm-topic.ts';

type AlarmsProps = {
  readonly machines: Readonly<Record<string, IStateMachine>>;
  /** Arrivals for which no intake could be started. */
  readonly deadLetters: Queue;
  readonly schedules: ScheduleGroup;
};

const PERIOD = Duration.minutes(1);

/** Rings for everything that a person must look at. Subscribe to the topic to hear it. */
export class Alarms extends Construct {
  private readonly topic: AlarmTopic;

  constructor(scope: Construct, id: string, { machines, deadLetters, schedules }: AlarmsProps) {
    super(scope, id);
    this.topic = new AlarmTopic(this, 'Topic');
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
