import { Duration, Lazy } from 'aws-cdk-lib';
import { AnyPrincipal, type Conditions, Effect, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { CV_ROOT } from '../../shared/domain/cv-key.ts';
import { SCAN_TAG } from '../../shared/lambda/scan-tag.ts';
import type { Config } from '../config.ts';
import type { DataKeys } from './data-keys.ts';
import { MalwareScanning } from './malware-scanning.ts';
import { PrivateBucket } from './private-bucket.ts';
import { acceptResourceWildcard } from './wildcard.ts';
import type { WorkflowStep } from './workflow-step.ts';

type TenderFilesProps = Pick<Config, 'stage' | 'retention' | 'scanning'> & { readonly keys: DataKeys };

/** The buckets: CVs as they came in, and the dossiers that the client gets. */
export class TenderFiles extends Construct {
  readonly uploads: Bucket;
  readonly dossiers: Bucket;
  /** Absent where uploads are not scanned. */
  readonly scanning?: MalwareScanning;
  private readonly keys: DataKeys;
  private readonly readers = new Set<string>();

  constructor(scope: Construct, id: string, { stage, retention, scanning, keys }: TenderFilesProps) {
    super(scope, id);
    this.keys = keys;
    // Who read which CV, and when: asked for in every objection, so kept as long as one may come, or longer.
    const logsIn = new PrivateBucket(this, 'AccessLog', {
      stage,
      lifecycleRules: [{ expiration: Duration.days(Math.max(400, retention)) }],
    });
    this.uploads = new PrivateBucket(this, 'Uploads', {
      stage,
      logsIn,
      encryptionKey: keys.vault,
      serverAccessLogsPrefix: 'uploads/',
    });
    this.dossiers = new PrivateBucket(this, 'Dossiers', {
      stage,
      logsIn,
      encryptionKey: keys.tenders,
      serverAccessLogsPrefix: 'dossiers/',
    });
    this.seal();
    if (scanning === 'on') {
      const { uploads: bucket } = this;
      this.scanning = new MalwareScanning(this, 'Scanning', { bucket, encryptionKey: keys.vault, prefix: CV_ROOT });
      this.unsealFor(this.scanning.role);
    }
    // `eventBridgeEnabled` would add a custom resource with a Python function for what is one property.
    if (this.uploads.node.defaultChild instanceof CfnBucket) {
      this.uploads.node.defaultChild.notificationConfiguration = {
        eventBridgeConfiguration: { eventBridgeEnabled: true },
      };
    }
  }

  /** Lets a step put CVs; what `open-upload` signs, a supplier may do. */
  letPutCvs(step: WorkflowStep): void {
    allowOnObjects(step, 's3:PutObject', this.uploads.arnForObjects(`${CV_ROOT}*`));
    this.keys.vault.letWrite(step, 's3');
  }

  /** Lets a step read CVs. */
  letReadCvs(step: WorkflowStep): void {
    const objects = this.uploads.arnForObjects(`${CV_ROOT}*`);
    if (this.scanning === undefined) allowOnObjects(step, 's3:GetObject', objects);
    else {
      // The function asks first; this is the second lock, which holds even where the function errs.
      allowOnObjects(step, 's3:GetObject', objects, {
        StringEquals: { [`s3:ExistingObjectTag/${SCAN_TAG.key}`]: SCAN_TAG.clean },
      });
      allowOnObjects(step, 's3:GetObjectTagging', objects);
    }
    this.keys.vault.letRead(step, 's3');
    this.unsealFor(step.ownRole);
  }

  /** Lets a role that has the right to read CVs do so: every other one is refused, whatever rights it has. */
  unsealFor({ roleArn }: IRole): void {
    this.readers.add(roleArn);
  }

  /** Lets a step see which CVs there are, since when and how big, without reading them. */
  letListCvs(step: WorkflowStep): void {
    step.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [this.uploads.bucketArn],
        conditions: { StringLike: { 's3:prefix': `${CV_ROOT}*` } },
      }),
    );
  }

  /** Lets a step publish dossiers. */
  letPutDossiers(step: WorkflowStep): void {
    allowOnObjects(step, 's3:PutObject', this.dossiers.arnForObjects('*'));
    this.keys.tenders.letWrite(step, 's3');
    // What goes up in parts S3 reads again to put it together.
    this.keys.tenders.letRead(step, 's3');
  }

  /** Lets a step remove CVs and dossiers. */
  letRemove(step: WorkflowStep): void {
    allowOnObjects(step, 's3:DeleteObject', this.uploads.arnForObjects(`${CV_ROOT}*`));
    allowOnObjects(step, 's3:DeleteObject', this.dossiers.arnForObjects('*'));
  }

  private seal(): void {
    this.uploads.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:GetObjectTorrent'],
        resources: [this.uploads.arnForObjects('*')],
        conditions: { StringNotEquals: { 'aws:PrincipalArn': Lazy.list({ produce: () => [...this.readers] }) } },
      }),
    );
  }
}

const allowOnObjects = (step: WorkflowStep, action: string, objects: string, conditions: Conditions = {}): void => {
  step.addToRolePolicy(new PolicyStatement({ actions: [action], resources: [objects], conditions }));
  acceptResourceWildcard(
    step,
    objects,
    'A tender and its bids are made at run time; the step needs this one action on any.',
  );
};
