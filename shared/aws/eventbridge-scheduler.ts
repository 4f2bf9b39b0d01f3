import { CreateScheduleCommand, type SchedulerClient } from '@aws-sdk/client-scheduler';
import type { Scheduler } from '../ports/workflows.ts';
import { called, isNamed } from './transient.ts';

/** Where schedules are made, the role they use, and the machines that they may start. */
export type ScheduleTarget = {
  readonly group: string;
  readonly roleArn: string;
  readonly arns: Partial<Record<'closing' | 'settle', string>>;
};

/** One-off schedules of EventBridge Scheduler. They fire within the minute: the moment that counts is the tender's data. */
export const eventBridgeScheduler = (client: SchedulerClient, { group, roleArn, arns }: ScheduleTarget): Scheduler => ({
  at: async ({ name, moment, machine, tenderId }) => {
    const Arn = arns[machine];
    if (Arn === undefined) throw new Error(`This function may not schedule the state machine ${machine}.`);
    const made = called(
      client.send(
        new CreateScheduleCommand({
          Name: name,
          GroupName: group,
          // `at()` knows no time zone but UTC and whole seconds: an instant that is rounded down would fire early.
          ScheduleExpression: `at(${new Date(Math.ceil(Date.parse(moment) / 1000) * 1000).toISOString().slice(0, 19)})`,
          ScheduleExpressionTimezone: 'UTC',
          FlexibleTimeWindow: { Mode: 'OFF' },
          ActionAfterCompletion: 'DELETE',
          Target: { Arn, RoleArn: roleArn, Input: JSON.stringify({ tenderId }) },
        }),
      ),
    );
    await made.catch((failure: unknown) => {
      if (!isNamed(failure, 'ConflictException')) throw failure;
    });
  },
});
