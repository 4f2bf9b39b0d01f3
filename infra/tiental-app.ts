import { App } from 'aws-cdk-lib';
import { readConfig } from './config.ts';
import { TenderStack } from './tender-stack.ts';

/** Feature flags live here, not in cdk.json, so that a synthesis without the CLI gives the same template. */
const FLAGS = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
} as const;

/** Context under which no function is bundled: the template is the same but for the code's address. */
export const WITHOUT_BUNDLING = { 'aws:cdk:bundling-stacks': [] } as const;

/** The CDK app and its only stack. */
export type TientalApp = { readonly app: App; readonly stack: TenderStack };

/** Makes the app that the CLI, the tests and the embedded engine all synthesise. */
export const buildApp = (context: Readonly<Record<string, unknown>> = {}): TientalApp => {
  const app = new App({ context: { ...FLAGS, ...context } });
  const config = readConfig(app);
  return { app, stack: new TenderStack(app, `Tiental-${config.stage}`, config) };
};
