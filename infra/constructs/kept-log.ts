import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { readConfig } from '../config.ts';
import { acceptNist } from './accept.ts';

/** A log that is kept for as long as the stack's context says. */
export class KeptLog extends LogGroup {
  constructor(scope: Construct, id: string) {
    super(scope, id, { retention: readConfig(scope).retention, removalPolicy: RemovalPolicy.DESTROY });
    acceptNist(this, {
      CloudWatchLogGroupEncrypted: 'CloudWatch encrypts every log. A log of ours holds ids and no personal data.',
    });
  }
}
