import { Duration } from 'aws-cdk-lib';
import { type CatchProps, JitterType, JsonPath, type RetryProps, Timeout } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { THROTTLED_ERRORS, TRANSIENT_ERRORS } from '../../shared/lambda/errors.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** What becomes of a step's answer: the next state's input, or nothing, so that the ids go on unchanged. */
type Answer = 'becomes the state' | 'is dropped';

/** Room for Lambda to report its own time-out first, which says more than the state machine's. */
const GRACE = Duration.seconds(10);

/** 2, 4, 8, 16 and 32 seconds at most, each drawn from 0 up: about a minute before someone must look. */
const RETRY: RetryProps = {
  errors: [...TRANSIENT_ERRORS],
  interval: Duration.seconds(2),
  backoffRate: 2,
  maxAttempts: 5,
  jitterStrategy: JitterType.FULL,
};

/**
 * A quota that is reached is waited for. The waits grow to the longest one and are each drawn from 0 up, so that those who wait do not
 * come back together; 800 of them are some 33 hours where the longest is five minutes.
 */
const waitForQuota = (longest: Duration): RetryProps => ({
  errors: [...THROTTLED_ERRORS],
  interval: Duration.seconds(2),
  backoffRate: 2,
  maxDelay: longest,
  maxAttempts: 800,
  jitterStrategy: JitterType.FULL,
});

/** Judging waits for Lambda and the tables, which free themselves in minutes; each attempt is a transition that is paid for. */
const JUDGING_WAIT = Duration.minutes(5);

/** A receipt waits for the rate of letters, or for the quota of a whole day. */
export const LETTER_WAIT = Duration.minutes(30);

/** Catches all that is left after the retries and keeps the ids beside the error. */
export const ANY_ERROR: CatchProps = { errors: ['States.ALL'], resultPath: '$.error' };

/** A state named by a sentence that runs a step, again when a fault may pass, and later when a quota is reached. */
export const workflowTask = (
  scope: Construct,
  sentence: string,
  step: WorkflowStep,
  answer: Answer,
  longestWait: Duration = JUDGING_WAIT,
): LambdaInvoke => {
  const task = LambdaInvoke.jsonPath(scope, sentence, {
    lambdaFunction: step,
    payloadResponseOnly: true,
    retryOnServiceExceptions: false,
    taskTimeout: Timeout.duration(step.limit.plus(GRACE)),
    ...(answer === 'is dropped' && { resultPath: JsonPath.DISCARD }),
  });
  task.addRetry(waitForQuota(longestWait));
  task.addRetry(RETRY);
  return task;
};
