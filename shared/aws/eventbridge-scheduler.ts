import { CreateScheduleCommand, type SchedulerClient } from '@aws-sdk/client-scheduler';
import { type Instant, plusSeconds } from '../domain/calendar.ts';
import type { Clock } from '../ports/clock.ts';
import type { Scheduler } from '../ports/workflows.ts';
import { called, isNamed } from './transient.ts';

/** Where schedules are made, the role they use, and the machines that they may start. */
export type ScheduleTarget = {
  readonly group: string;
  readonly roleArn: string;
  /** ARN of the queue in which a schedule leaves what it could not start; without one that is lost. */
  readonly deadLetters?: string;
  readonly arns: Partial<Record<'closing' | 'settle', string>>;
};

/** Scheduler refuses a moment that has passed. What is planned too late, such as by a call that was tried again, starts soon. */
const SOON_SECONDS = 10;

/** One-off schedules of EventBridge Scheduler. They fire within the minute: the moment that counts is the tender's data. */
export const eventBridgeScheduler = (
  client: SchedulerClient,
  { group, roleArn, deadLetters, arns }: ScheduleTarget,
  clock: Clock,
): Scheduler => ({
  at: async ({ name, moment, machine, tenderId }) => {
    const Arn = arns[machine];
    if (Arn === undefined) throw new Error(`This function may not schedule the state machine ${machine}.`);
    const made = called(
      client.send(
        new CreateScheduleCommand({
          Name: name,
          GroupName: group,
          ScheduleExpression: `at(${wholeSecond(later(moment, plusSeconds(clock(), SOON_SECONDS)))})`,
          ScheduleExpressionTimezone: 'UTC',
          FlexibleTimeWindow: { Mode: 'OFF' },
          ActionAfterCompletion: 'DELETE',
          Target: {
            Arn,
            RoleArn: roleArn,
            ...(deadLetters && { DeadLetterConfig: { Arn: deadLetters } }),
            Input: JSON.stringify({ tenderId }),
          },
        }),
      ),
    );
    await made.catch((failure: unknown) => {
      if (!isNamed(failure, 'ConflictException')) throw failure;
    });
  },
});

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** `at()` knows no time zone but UTC and whole seconds: an instant that is rounded down would fire early. */
const wholeSecond = (moment: Instant): string =>
  new Date(Math.ceil(Date.parse(moment) / 1000) * 1000).toISOString().slice(0, 19);
