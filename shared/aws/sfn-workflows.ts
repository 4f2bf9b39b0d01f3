import { type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { MachineName, Workflows } from '../ports/workflows.ts';
import { called } from './transient.ts';

/** State machines of Step Functions, by the ARNs of those that may be started. */
export const sfnWorkflows = (client: SFNClient, arns: Partial<Record<MachineName, string>>): Workflows => ({
  start: async (machine, input) => {
    const stateMachineArn = arns[machine];
    if (stateMachineArn === undefined) throw new Error(`This function may not start the state machine ${machine}.`);
    await called(client.send(new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) })));
  },
});
