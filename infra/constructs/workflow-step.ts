import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, CfnFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { type ICommandHooks, LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { StepEnv } from '../../shared/lambda/env.ts';
import { acceptNist, acceptOwnPolicy } from './accept.ts';
import { KeptLog } from './kept-log.ts';
import { nameInTemplate } from './named.ts';
import { acceptResourceWildcard } from './wildcard.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** In what a step may differ from the others. */
export type WorkflowStepProps = {
  /** Only what the function reads. */
  readonly environment: Partial<StepEnv>;
  /** In MB; 512 unless told otherwise. */
  readonly memorySize?: number;
  /** 30 seconds unless told otherwise. */
  readonly limit?: Duration;
  /** Options of Node itself; none unless told otherwise. */
  readonly nodeOptions?: string;
  /** Shell commands around esbuild, for a function that needs more files than its own. */
  readonly commandHooks?: ICommandHooks;
};

/** The one way in which `functions/<name>/handler.ts` becomes a Lambda function; the construct's id is that folder. */
export class WorkflowStep extends NodejsFunction {
  /** How long the function may run. */
  readonly limit: Duration;
  /** The role that this function has and no other. */
  readonly ownRole: Role;

  constructor(scope: Construct, name: string, props: WorkflowStepProps) {
    const limit = props.limit ?? Duration.seconds(30);
    const logGroup = new KeptLog(scope, `${name}-log`);
    const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    super(scope, name, {
      entry: `${PROJECT}functions/${name}/handler.ts`,
      projectRoot: PROJECT,
      depsLockFilePath: `${PROJECT}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize ?? 512,
      timeout: limit,
      tracing: Tracing.ACTIVE,
      logGroup,
      role,
      environment: { ...props.environment, ...(props.nodeOptions && { NODE_OPTIONS: props.nodeOptions }) },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        // A source map would be twice the code, and is read at each cold start. With names kept, a stack trace still tells
        // which function failed.
        minify: true,
        keepNames: true,
        bundleAwsSDK: true,
        externalModules: [],
        // By default esbuild takes the CommonJS of a package, and its `require` of a Node module throws in an ES module.
        mainFields: ['module', 'main'],
        // Of all places where the SDK looks for credentials, Lambda has one.
        esbuildArgs: { '--alias:@aws-sdk/credential-provider-node': `${PROJECT}shared/aws/lambda-credentials.ts` },
        logLevel: LogLevel.WARNING,
        ...(props.commandHooks && { commandHooks: props.commandHooks }),
      },
    });
    this.limit = limit;
    this.ownRole = role;
    logGroup.grantWrite(this);
    if (this.node.defaultChild instanceof CfnFunction) nameInTemplate(this.node.defaultChild, name);
    acceptResourceWildcard(this, '*', 'X-Ray knows no resources.');
    acceptOwnPolicy(role);
    acceptNist(this, {
      LambdaConcurrency:
        'A share kept for one function is taken from all others; the state machines set how much runs at once.',
      LambdaDLQ:
        'Nothing calls it and goes away: a state machine or a person waits for the answer, and sees the failure.',
      LambdaInsideVPC: 'It calls nothing but services of AWS, over TLS; a network of its own would shield nothing.',
    });
  }
}
