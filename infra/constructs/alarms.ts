import { CfnOutput } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import { AlarmTopic } from './alarm-topic.ts';
import { type Watch, watchList } from './watch-list.ts';
import type { Watched } from './watched.ts';

/** Rings for everything that a person must look at. Subscribe to the topic to hear it. */
export class Alarms extends Construct {
  private readonly topic: AlarmTopic;

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    this.topic = new AlarmTopic(this, 'Topic');
    for (const watch of watchList(watched)) this.ring(watch);
    new CfnOutput(this, 'topic', { value: this.topic.topicArn, description: 'Topic to subscribe to for alarms' });
  }

  private ring({ heading, metric, from = 1 }: Watch): void {
    const alarm = new Alarm(this, heading, {
      alarmDescription: `${heading}: infra/RUNBOOK.md#${heading.toLowerCase().replaceAll(' ', '-')}`,
      metric,
      threshold: from,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}
