import type { Duration } from 'aws-cdk-lib';
import {
  CfnStateMachine,
  DefinitionBody,
  type IChainable,
  LogLevel,
  QueryLanguage,
  StateMachine,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { acceptOwnPolicy } from './accept.ts';
import { KeptLog } from './kept-log.ts';
import { nameInTemplate } from './named.ts';
import { acceptResourceWildcard } from './wildcard.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** What sets one state machine apart from the others. */
export type WorkflowProps = {
  /** First state of the machine. */
  readonly start: IChainable;
  /** Every step that the machine runs. */
  readonly steps: readonly WorkflowStep[];
  readonly timeout: Duration;
  /** Only where the machine's own steps must know its ARN. */
  readonly stateMachineName?: string;
};

/** The one way in which a chain of states becomes a state machine: traced, and logged without the data that passes. */
export class Workflow extends StateMachine {
  constructor(scope: Construct, name: string, { start, steps, ...props }: WorkflowProps) {
    super(scope, name, {
      ...props,
      definitionBody: DefinitionBody.fromChainable(start),
      queryLanguage: QueryLanguage.JSON_PATH,
      tracingEnabled: true,
      logs: {
        destination: new KeptLog(scope, `${name}-log`),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    if (this.node.defaultChild instanceof CfnStateMachine) nameInTemplate(this.node.defaultChild, name);
    acceptResourceWildcard(this, '*', 'X-Ray and the delivery of logs know no resources.');
    acceptOwnPolicy(this);
    for (const step of steps) {
      acceptResourceWildcard(
        this,
        `${step.functionArn}:*`,
        'The versions of a function that the machine may run anyway.',
      );
    }
  }
}
