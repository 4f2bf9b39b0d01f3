import { Duration } from 'aws-cdk-lib';
import { type CatchProps, JitterType, JsonPath, type RetryProps, Timeout } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { TRANSIENT_ERRORS } from '../../shared/lambda/errors.ts';
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

/** Catches all that is left after the retries and keeps the ids beside the error. */
export const ANY_ERROR: CatchProps = { errors: ['States.ALL'], resultPath: '$.error' };

/** A state named by a sentence that runs a step, and runs it again when the fault may pass. */
export const workflowTask = (scope: Construct, sentence: string, step: WorkflowStep, answer: Answer): LambdaInvoke => {
  const task = LambdaInvoke.jsonPath(scope, sentence, {
    lambdaFunction: step,
    payloadResponseOnly: true,
    retryOnServiceExceptions: false,
    taskTimeout: Timeout.duration(step.limit.plus(GRACE)),
    ...(answer === 'is dropped' && { resultPath: JsonPath.DISCARD }),
  });
  task.addRetry(RETRY);
  return task;
};
