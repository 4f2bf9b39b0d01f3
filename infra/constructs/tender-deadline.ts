import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { StepEnv } from '../../shared/lambda/env.ts';
import { acceptOwnPolicy } from './accept.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { acceptResourceWildcard } from './wildcard.ts';
import type { Workflow } from './workflow.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** What happens at a moment of a tender (sluiting, latere brieven). The schedules themselves are made at run time. */
export class TenderDeadline extends Construct {
  readonly group: ScheduleGroup;
  /** What a step that makes schedules reads. */
  readonly environment: Pick<StepEnv, 'SCHEDULE_GROUP' | 'SCHEDULE_ROLE' | 'SCHEDULE_DEAD_LETTERS'>;
  /** Schedules that could not start their machine. */
  readonly deadLetters: DeadLetterQueue;
  private readonly role: Role;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // CDK names the group; kept after the stack, it would stand in the way of the next one, and start nothing.
    this.group = new ScheduleGroup(this, 'Group', { removalPolicy: RemovalPolicy.DESTROY });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
          ArnEquals: { 'aws:SourceArn': this.group.scheduleGroupArn },
        },
      }),
    });
    this.deadLetters = new DeadLetterQueue(this, 'NotStarted');
    const { queueArn } = this.deadLetters;
    this.role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queueArn] }));
    this.environment = {
      SCHEDULE_GROUP: this.group.scheduleGroupName,
      SCHEDULE_ROLE: this.role.roleArn,
      SCHEDULE_DEAD_LETTERS: queueArn,
    };
    acceptOwnPolicy(this.role);
  }

  /** Lets the schedules start this machine. */
  mayStart(machine: Workflow): void {
    machine.grants.startExecution(this.role);
  }

  /** Lets a step make schedules in the group. */
  letPlan(step: WorkflowStep): void {
    const schedules = Stack.of(this).formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${this.group.scheduleGroupName}/*`,
    });
    step.addToRolePolicy(new PolicyStatement({ actions: ['scheduler:CreateSchedule'], resources: [schedules] }));
    step.addToRolePolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
    acceptResourceWildcard(step, schedules, 'A schedule is named after a tender that is made at run time.');
  }
}
