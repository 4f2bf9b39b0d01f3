import { paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { type ExecutionListItem, paginateListExecutions } from '@aws-sdk/client-sfn';
import type { FunctionName } from '../../infra/local/handlers.ts';
import { dynamoBidStore } from '../../shared/aws/dynamo-bid-store.ts';
import { dynamoCaseStore } from '../../shared/aws/dynamo-case-store.ts';
import { dynamoLetterStore } from '../../shared/aws/dynamo-letter-store.ts';
import { documentClient, dynamoTable } from '../../shared/aws/dynamo-table.ts';
import { dynamoTenderStore } from '../../shared/aws/dynamo-tender-store.ts';
import { s3CvBucket } from '../../shared/aws/s3-cv-bucket.ts';
import type { MachineName } from '../../shared/ports/workflows.ts';
import { clients, eventually } from './clients.ts';

/** A deployed stage, as its operator sees it: functions to invoke, executions, tables and files to look into. */
export type DeployedSystem = Awaited<ReturnType<typeof deployedSystem>>;

const MACHINES: Readonly<Record<MachineName, string>> = {
  intake: 'Intakeintake',
  closing: 'Closingclosing',
  settle: 'Settlesettle',
};

/** The stage of a stack that was deployed. */
export const deployedSystem = async (stackName: string) => {
  const aws = clients();
  const resources = await resourcesOf(stackName);
  /** Physical name of the one resource of a type whose logical id, without its hash, is or ends with this. */
  const physical = (type: string, id: string): string => {
    const found = resources.filter((one) => one.type === type && (one.id === id || one.id.endsWith(id)));
    if (found.length !== 1 || found[0] === undefined)
      throw new Error(`${stackName} has ${found.length} of ${type} ${id}.`);
    return found[0].name;
  };
  const table = dynamoTable(documentClient(aws.dynamodb), physical('AWS::DynamoDB::GlobalTable', 'StoreTenders'));
  return {
    resources,
    physical,
    tenders: dynamoTenderStore(table),
    bids: dynamoBidStore(table),
    cases: dynamoCaseStore(table),
    letters: dynamoLetterStore(table),
    cvs: s3CvBucket(aws.s3, physical('AWS::S3::Bucket', 'FilesUploads')),
    /** Calls a function and returns its answer; throws what the function threw. */
    invoke: async (name: FunctionName, input: unknown): Promise<unknown> => {
      const FunctionName = physical('AWS::Lambda::Function', name.replaceAll('-', ''));
      const answer = await aws.lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(input) }));
      const text = answer.Payload?.transformToString() ?? 'null';
      if (answer.FunctionError !== undefined) throw new Error(`${name} failed: ${text}`);
      return JSON.parse(text);
    },
    /** Every execution of a machine so far. */
    executions: async (machine: MachineName): Promise<readonly ExecutionListItem[]> => {
      const stateMachineArn = physical('AWS::StepFunctions::StateMachine', MACHINES[machine]);
      const all: ExecutionListItem[] = [];
      for await (const page of paginateListExecutions({ client: aws.sfn }, { stateMachineArn }))
        all.push(...(page.executions ?? []));
      return all;
    },
    /** A file of a tender's dossier. */
    dossier: async (tenderId: string, file: string): Promise<string> => {
      const Bucket = physical('AWS::S3::Bucket', 'FilesDossiers');
      const { Body } = await aws.s3.send(new GetObjectCommand({ Bucket, Key: `${tenderId}/${file}` }));
      return (await Body?.transformToString()) ?? '';
    },
  };
};

/** Waits until every execution of a machine has ended; returns those that did not succeed. */
export const endedBadly = async (system: DeployedSystem, machine: MachineName, seconds = 300) => {
  const all = await eventually(
    `the end of every ${machine}`,
    async () => {
      const found = await system.executions(machine);
      return found.some(({ status }) => status === 'RUNNING') ? undefined : found;
    },
    seconds,
  );
  return all
    .filter(({ status }) => status !== 'SUCCEEDED')
    .map(({ status, executionArn }) => ({ status, executionArn }));
};

type StackResource = { readonly id: string; readonly type: string; readonly name: string };

const resourcesOf = async (StackName: string): Promise<readonly StackResource[]> => {
  const all: StackResource[] = [];
  for await (const page of paginateListStackResources({ client: clients().cloudformation }, { StackName }))
    for (const { LogicalResourceId = '', ResourceType = '', PhysicalResourceId = '' } of page.StackResourceSummaries ??
      [])
      all.push({
        id: LogicalResourceId.replace(/[0-9A-F]{8}$/, ''),
        type: ResourceType,
        name: PhysicalResourceId,
      });
  return all;
};
