import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { careOfKey } from './data-key.ts';
import { acceptDenial, acceptWildcard } from './wildcard.ts';

const CLOUDWATCH = new ServicePrincipal('cloudwatch.amazonaws.com');
const OF_THIS_ACCOUNT = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };

/** The topic on which alarms ring: encrypted, over TLS, and for CloudWatch alone to publish on. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string) {
    // CloudWatch cannot publish to a topic under the key that AWS manages for SNS.
    const masterKey = new Key(scope, 'Key', {
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
      policy: new PolicyDocument({
        statements: [
          careOfKey(),
          new PolicyStatement({
            principals: [CLOUDWATCH],
            actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'],
            resources: ['*'],
            conditions: OF_THIS_ACCOUNT,
          }),
        ],
      }),
    });
    acceptWildcard(masterKey, 'Resource::*', 'In the policy of a key, * is that key.');
    super(scope, id, { masterKey, enforceSSL: true });
    acceptDenial(this);
    // A policy of one's own takes the place of the one by which CloudWatch may publish.
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [CLOUDWATCH],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: OF_THIS_ACCOUNT,
      }),
    );
  }
}
