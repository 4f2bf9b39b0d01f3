import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { type Config, isThrowAway } from '../config.ts';
import { acceptNist } from './accept.ts';
import type { DataKey } from './data-key.ts';
import { acceptDenial, acceptResourceWildcard } from './wildcard.ts';

type PrivateBucketProps = Pick<Config, 'stage'> &
  Pick<BucketProps, 'lifecycleRules' | 'serverAccessLogsPrefix'> & {
    /** Where each reading and writing of an object is noted. */
    readonly logsIn?: Bucket;
    /** S3 itself encrypts where there is none. */
    readonly encryptionKey?: DataKey;
  };

/** A bucket that nobody reaches without TLS or without a right of his own. */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { stage, logsIn, encryptionKey, ...props }: PrivateBucketProps) {
    super(scope, id, {
      ...props,
      // `Bucket` does not fit `IBucket` under exactOptionalPropertyTypes; it is one all the same.
      ...(logsIn && { serverAccessLogsBucket: logsIn as IBucket }),
      // With a key for the bucket, S3 asks KMS once in a while instead of once for each object.
      ...(encryptionKey === undefined
        ? { encryption: BucketEncryption.S3_MANAGED }
        : { encryption: BucketEncryption.KMS, encryptionKey: encryptionKey as IKey, bucketKeyEnabled: true }),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: isThrowAway({ stage }) ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }, ...(props.lifecycleRules ?? [])],
    });
    acceptNist(this, {
      S3BucketReplicationEnabled:
        'S3 keeps every object in three zones; a copy elsewhere would be one more place that knows a CV.',
      S3BucketVersioningEnabled:
        'No key is used twice, and what must be forgotten must not live on as an older version.',
      ...(encryptionKey === undefined && {
        S3DefaultEncryptionKMS: 'S3 can write its notes of access under its own key only.',
      }),
    });
    acceptDenial(this, 's3');
    acceptResourceWildcard(this, this.arnForObjects('*'), 'A denial, which is meant for every object.');
    if (logsIn !== undefined && props.serverAccessLogsPrefix !== undefined)
      acceptResourceWildcard(
        logsIn,
        logsIn.arnForObjects(`${props.serverAccessLogsPrefix}*`),
        'S3 names its own notes.',
      );
  }
}
