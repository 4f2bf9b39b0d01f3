import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { waysIn } from './policy/ways-in.ts';
import { synthesise, withoutHash } from './synthesised.ts';

const template = synthesise();

/** Lines about how the table, the bucket and the key are made, rather than about somebody. */
const isAboutMaking = (line: string) => line.includes(' has ');

const intake = (name: string, rights: readonly string[], owner = `Intake${name.replaceAll('-', '')}`) => [
  `${name} is a role for Service lambda.amazonaws.com by sts:AssumeRole`,
  `${name} is the role of AWS::Lambda::Function ${owner}`,
  `vault is used by AWS::Lambda::Function ${name}`,
  ...rights.map((right) => `${name} may ${right}`),
];

const READS = ['dynamodb:GetItem vault', 'kms:Decrypt key through dynamodb'];
const WRITES = ['kms:Decrypt key through dynamodb', 'kms:ReEncryptFrom key through dynamodb'];
const READS_CVS = ['s3:GetObject uploads', 'kms:Decrypt key through s3'];

const EXPECTED = [
  ...intake('read-cv', ['dynamodb:PutItem vault', 'dynamodb:UpdateItem vault', ...WRITES, ...READS_CVS]),
  ...intake('recognise-cv', ['dynamodb:PutItem vault', 'dynamodb:UpdateItem vault', ...WRITES, ...READS_CVS]),
  ...intake('screen-bid', ['dynamodb:UpdateItem vault', 'dynamodb:GetItem vault', ...WRITES]),
  ...intake('score-bid', ['dynamodb:UpdateItem vault', 'dynamodb:GetItem vault', ...WRITES]),
  ...intake('send-receipt', READS),
  ...intake('open-vault', READS, 'Closingopenvault'),
  // It erases what has been forgotten, and reads none of it.
  ...intake('forget-tenders', ['dynamodb:DeleteItem vault', ...WRITES], 'Forgettingforgettenders'),
  'key is used by AWS::DynamoDB::GlobalTable StoreVault',
  'key is used by AWS::S3::Bucket FilesUploads',
  // A name in an environment or a pattern of events is no right: the rights are in the lines above.
  'uploads is used by AWS::Events::Rule ArrivalCvUploaded',
  ...[
    ...['amend-tender', 'ask-question', 'cancel-tender', 'forget-tenders', 'open-upload', 'withdraw-bid'],
    'read-cv',
    'recognise-cv',
    'reconcile-uploads',
    'register-bid',
    'sweep-tenders',
  ].map((name) => `uploads is used by AWS::Lambda::Function ${name}`),
];

/** The key leaves it to the account who may use it, but only through two services, and who may keep it in order. */
const ROOT = 'AWS arn:aws:iam::111122223333:root';
const THROUGH = 'StringEquals kms:ViaService dynamodb.eu-west-1.amazonaws.com';
const KEY_OPENS = [
  `key opens to ${ROOT} for kms:CreateGrant ${THROUGH}, Bool kms:GrantIsForAWSResource true`,
  `key opens to ${ROOT} for kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyWithoutPlaintext kms:ReEncryptFrom kms:ReEncryptTo ${THROUGH} s3.eu-west-1.amazonaws.com`,
];
const CARE =
  /^key opens to AWS arn:aws:iam::111122223333:root for kms:CancelKeyDeletion [^,]* kms:UpdateKeyDescription$/;

describe('the seal', () => {
  test('opens for the intake and the opening step, and for nobody else', () => {
    const lines = waysIn(template).filter((line) => !isAboutMaking(line));
    expect(lines.filter((line) => !line.includes(' opens to '))).toEqual(EXPECTED.toSorted());
  });

  test('has a key that opens through DynamoDB and S3 only; neither table nor bucket gives a right itself', () => {
    const opens = waysIn(template).filter((line) => line.includes(' opens to '));
    expect(opens.filter((line) => !CARE.test(line))).toEqual(KEY_OPENS);
    expect(opens.filter((line) => CARE.test(line)).map((line) => /crypt|DataKey|CreateGrant/.test(line))).toEqual([
      false,
    ]);
  });

  test('opens for the malware scan as well where there is one: of CVs, not of the vault', () => {
    const scanned = waysIn(synthesise({ scanning: 'on' })).filter((line) => !isAboutMaking(line));
    expect(scanned.filter((line) => !EXPECTED.includes(line) && !line.includes(' opens to '))).toEqual([
      'FilesScanningRole is a role for Service malware-protection-plan.guardduty.amazonaws.com by sts:AssumeRole',
      'FilesScanningRole is the role of AWS::GuardDuty::MalwareProtectionPlan FilesScanningPlan',
      'FilesScanningRole may kms:Decrypt key through s3',
      'FilesScanningRole may s3:GetObject uploads',
      'FilesScanningRole may s3:GetObjectVersion uploads',
      'uploads is used by AWS::GuardDuty::MalwareProtectionPlan FilesScanningPlan',
    ]);
    expect(EXPECTED.filter((line) => !scanned.includes(line))).toEqual([]);
  });

  test('is made of these properties, none of which lets data out', () => {
    expect(waysIn(template).filter(isAboutMaking)).toEqual([
      'key has EnableKeyRotation',
      'key has KeyPolicy',
      ...['BucketEncryption', 'LifecycleConfiguration', 'LoggingConfiguration', 'NotificationConfiguration'].map(
        (name) => `uploads has ${name}`,
      ),
      ...['OwnershipControls', 'PublicAccessBlockConfiguration'].map((name) => `uploads has ${name}`),
      'vault has AttributeDefinitions',
      'vault has BillingMode',
      'vault has DeletionProtectionEnabled in replica 0',
      'vault has KeySchema',
      'vault has PointInTimeRecoverySpecification in replica 0',
      'vault has Region in replica 0',
      'vault has Replicas',
      'vault has ResourcePolicy in replica 0',
      'vault has SSESpecification',
      'vault has SSESpecification in replica 0',
    ]);
  });
});

describe('whoever widens it', () => {
  type Raw = Record<string, unknown>;
  type Resources = Record<string, { Type: string; Properties: Raw }>;
  type Change = (resources: Resources) => void;

  const ids = Object.keys(template.toJSON().Resources as Resources);
  const id = (name: string) => ids.find((one) => withoutHash(one) === name) ?? `no ${name}`;
  const arn = (name: string) => ({ 'Fn::GetAtt': [id(name), 'Arn'] });
  const properties = (resources: Resources, name: string): Raw => resources[id(name)]?.Properties ?? {};
  const statements = (document: unknown) => (document as { Statement: Raw[] }).Statement;

  const VAULT = arn('StoreVault');
  const KEY = arn('KeysVault');
  const CVS = { 'Fn::Join': ['', [arn('FilesUploads'), '/*']] };
  const OTHER = 'Closingawaitintakesrole';
  const allow = (Action: unknown, Resource: unknown, more: Raw = {}) => ({
    Effect: 'Allow',
    Action,
    Resource,
    ...more,
  });

  /** Gives a role more: in its own policy. */
  const gives =
    (statement: Raw, role = OTHER): Change =>
    (resources) =>
      void statements(properties(resources, `${role}DefaultPolicy`).PolicyDocument).push(statement);
  const adds =
    (Type: string, Properties: Raw): Change =>
    (resources) =>
      void Object.assign(resources, { Added: { Type, Properties } });
  const sets =
    (name: string, more: Raw): Change =>
    (resources) =>
      void Object.assign(properties(resources, name), more);
  const replica = (resources: Resources) => (properties(resources, 'StoreVault').Replicas as Raw[])[0] ?? {};
  const vaultPolicy = (resources: Resources) =>
    statements((replica(resources).ResourcePolicy as { PolicyDocument: unknown }).PolicyDocument);
  const bucketPolicy = (resources: Resources) => statements(properties(resources, 'FilesUploadsPolicy').PolicyDocument);
  const keyPolicy = (resources: Resources) => statements(properties(resources, 'KeysVault').KeyPolicy);
  const trust = (resources: Resources, role: string) =>
    statements(properties(resources, role).AssumeRolePolicyDocument);
  const ROOT = { AWS: { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':root']] } };
  const document = (...Statement: Raw[]) => ({ Version: '2012-10-17', Statement });

  const CHANGES: readonly (readonly [string, Change])[] = [
    ['one action too many', gives(allow('dynamodb:GetItem', VAULT))],
    ['all of DynamoDB', gives(allow('dynamodb:*', '*'))],
    ['everything', gives(allow('*', '*'))],
    ['part of an action', gives(allow('dynamodb:Batch*', VAULT))],
    ['an action in other letters', gives(allow('DYNAMODB:getitem', VAULT))],
    ['a resource with a question mark', gives(allow('dynamodb:Query', 'arn:aws:dynamodb:*:*:table/Store?ault'))],
    ['all actions but some', gives({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })],
    ['all resources but one', gives({ Effect: 'Allow', Action: 'dynamodb:Scan', NotResource: arn('StoreTenders') })],
    [
      'a right under a condition',
      gives(allow('dynamodb:Scan', VAULT, { Condition: { StringEquals: { 'aws:SourceVpc': 'x' } } })),
    ],
    ['a right by PartiQL', gives(allow('dynamodb:PartiQLSelect', VAULT))],
    ['a right to write for who only reads', gives(allow('dynamodb:PutItem', VAULT), 'Intakesendreceiptrole')],
    ['an export', gives(allow('dynamodb:ExportTableToPointInTime', VAULT))],
    ['a backup', gives(allow('dynamodb:CreateBackup', VAULT))],
    ['a restored copy', gives(allow('dynamodb:RestoreTableToPointInTime', VAULT))],
    ['a right to make streams', gives(allow('dynamodb:UpdateTable', VAULT))],
    ['a right to change the policy of the table', gives(allow('dynamodb:PutResourcePolicy', VAULT))],
    ['reading CVs', gives(allow('s3:GetObject', CVS))],
    [
      'reading the CVs of one tender',
      gives(allow('s3:GetObject', { 'Fn::Join': ['', [arn('FilesUploads'), '/cv/25752/*']] })),
    ],
    ['reading CVs for the opening step', gives(allow('s3:Get*', CVS), 'Closingopenvaultrole')],
    ['a right to change the policy of the bucket', gives(allow('s3:PutBucketPolicy', arn('FilesUploads')))],
    ['a right to copy the bucket', gives(allow('s3:PutReplicationConfiguration', arn('FilesUploads')))],
    ['the key', gives(allow('kms:Decrypt', KEY))],
    ['every key', gives(allow(['kms:D*'], '*'))],
    ['a grant of the key', gives(allow('kms:CreateGrant', KEY))],
    ['taking a role', gives(allow('sts:AssumeRole', '*'))],
    ['passing a role', gives(allow('iam:PassRole', '*'))],
    ['changing who may take a role', gives(allow('iam:UpdateAssumeRolePolicy', arn('Intakescreenbidrole')))],
    ['changing code', gives(allow('lambda:UpdateFunctionCode', '*'))],
    ['a managed policy', sets(OTHER, { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] })],
    [
      'a policy within a role',
      sets(OTHER, { Policies: [{ PolicyName: 'x', PolicyDocument: document(allow('dynamodb:Scan', VAULT)) }] }),
    ],
    [
      'a policy that stands by itself',
      adds('AWS::IAM::ManagedPolicy', {
        Roles: [{ Ref: id(OTHER) }],
        PolicyDocument: document(allow('dynamodb:Scan', VAULT)),
      }),
    ],
    [
      'a policy of a role by name',
      adds('AWS::IAM::RolePolicy', {
        RoleName: { Ref: id(OTHER) },
        PolicyDocument: document(allow('dynamodb:Scan', VAULT)),
      }),
    ],
    [
      'a new user',
      adds('AWS::IAM::User', {
        Policies: [{ PolicyName: 'x', PolicyDocument: document(allow('dynamodb:Scan', VAULT)) }],
      }),
    ],
    [
      'a new role',
      adds('AWS::IAM::Role', {
        AssumeRolePolicyDocument: document(),
        Policies: [{ PolicyName: 'x', PolicyDocument: document(allow('s3:GetObject', CVS)) }],
      }),
    ],
    [
      'a role that somebody of the account may take',
      (all) =>
        void trust(all, 'Intakescreenbidrole').push({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: ROOT }),
    ],
    [
      'a role that another service may take',
      (all) =>
        void trust(all, 'Closingopenvaultrole').push({
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { Service: 'ec2.amazonaws.com' },
        }),
    ],
    [
      'a role that a web identity may take',
      (all) =>
        void trust(all, 'Intakereadcvrole').push({
          Effect: 'Allow',
          Action: 'sts:AssumeRoleWithWebIdentity',
          Principal: { Federated: 'x' },
        }),
    ],
    ['a second function with the same role', adds('AWS::Lambda::Function', { Role: arn('Intakescorebidrole') })],
    [
      'a function that takes the place of another role',
      sets('Closingawaitintakes', { Role: arn('Closingopenvaultrole') }),
    ],
    [
      'a schedule with the same role',
      adds('AWS::Scheduler::Schedule', { Target: { RoleArn: arn('Intakereadcvrole') } }),
    ],
    [
      'the table open to the account',
      (all) => void vaultPolicy(all).push(allow('dynamodb:GetItem', '*', { Principal: ROOT })),
    ],
    [
      'the table open to another account',
      (all) => void vaultPolicy(all).push(allow('dynamodb:GetItem', '*', { Principal: { AWS: '999988887777' } })),
    ],
    [
      'the table open to a service',
      (all) =>
        void vaultPolicy(all).push(allow('dynamodb:Scan', '*', { Principal: { Service: 'glue.amazonaws.com' } })),
    ],
    ['the table without its denials', (all) => void vaultPolicy(all).splice(1)],
    ['the table without a policy', (all) => void Reflect.deleteProperty(replica(all), 'ResourcePolicy')],
    [
      'a denial that spares all',
      (all) =>
        void vaultPolicy(all).forEach(
          (one) => void Object.assign(one, { Condition: { ArnNotLike: { 'aws:PrincipalArn': '*' } } }),
        ),
    ],
    [
      'a denial that may not hold',
      (all) =>
        void vaultPolicy(all).forEach(
          (one) => void Object.assign(one, { Condition: { Bool: { 'aws:ViaAWSService': 'false' } } }),
        ),
    ],
    [
      'a denial of less',
      (all) => void vaultPolicy(all).forEach((one) => void Object.assign(one, { Action: 'dynamodb:GetItem' })),
    ],
    [
      'a denial that spares one more',
      (all) => {
        const { Condition } = (vaultPolicy(all)[1] ?? {}) as { Condition: Record<string, Record<string, unknown[]>> };
        Condition.StringNotEquals?.['aws:PrincipalArn']?.push('arn:aws:iam::111122223333:role/administrator');
      },
    ],
    ['a stream of the table', sets('StoreVault', { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } })],
    [
      'a copy of the table',
      (all) => void (properties(all, 'StoreVault').Replicas as Raw[]).push({ Region: 'us-east-1' }),
    ],
    [
      'a stream to Kinesis',
      (all) => void Object.assign(replica(all), { KinesisStreamSpecification: { StreamArn: 'x' } }),
    ],
    [
      'a reader of a stream',
      adds('AWS::Lambda::EventSourceMapping', { EventSourceArn: { 'Fn::GetAtt': [id('StoreVault'), 'StreamArn'] } }),
    ],
    ['a plan of backups', adds('AWS::Backup::BackupSelection', { BackupSelection: { Resources: [VAULT] } })],
    [
      'the bucket open to a role',
      (all) => void bucketPolicy(all).push(allow('s3:GetObject', CVS, { Principal: { AWS: arn(OTHER) } })),
    ],
    ['the bucket open to everybody', (all) => void bucketPolicy(all).push(allow('s3:*', CVS, { Principal: '*' }))],
    ['the bucket without its denial', (all) => void bucketPolicy(all).splice(0, 9)],
    [
      'the bucket denied to a folder only',
      (all) =>
        void bucketPolicy(all).forEach((one) => void Object.assign(one, { Resource: 'arn:aws:s3:::FilesUploads/x/*' })),
    ],
    ['a copy of the bucket', sets('FilesUploads', { ReplicationConfiguration: { Role: arn(OTHER) } })],
    ['an inventory of the bucket', sets('FilesUploads', { InventoryConfigurations: [] })],
    ['another door to the bucket', adds('AWS::S3::AccessPoint', { Bucket: { Ref: id('FilesUploads') } })],
    [
      'a name of the vault for another function',
      sets('Closingawaitintakes', { Environment: { Variables: { VAULT_TABLE: { Ref: id('StoreVault') } } } }),
    ],
    [
      'a key that trusts the account in all',
      (all) => void keyPolicy(all).push({ Effect: 'Allow', Action: 'kms:*', Resource: '*', Principal: ROOT }),
    ],
    [
      'a key that opens to a service',
      (all) =>
        void keyPolicy(all).push({
          Effect: 'Allow',
          Action: 'kms:Decrypt',
          Resource: '*',
          Principal: { Service: 's3.amazonaws.com' },
        }),
    ],
    [
      'a key that opens to a role',
      (all) =>
        void keyPolicy(all).push({
          Effect: 'Allow',
          Action: 'kms:Decrypt',
          Resource: '*',
          Principal: { AWS: arn(OTHER) },
        }),
    ],
    ['another table under the key', sets('StoreTenders', { SSESpecification: { KMSMasterKeyId: KEY } })],
  ];

  const changed = (change: Change): Template => {
    const json = structuredClone(template.toJSON());
    change(json.Resources);
    return Template.fromJSON(json);
  };
  const usual = waysIn(template).join('\n');

  test.for(CHANGES)('is found out: %s', ([, change]) => {
    expect(waysIn(changed(change)).join('\n')).not.toBe(usual);
  });

  test('is found out by nothing but the change', () => {
    expect(waysIn(changed(() => undefined)).join('\n')).toBe(usual);
  });

  test.for([
    [
      'a condition that is not known',
      gives(allow('dynamodb:GetItem', VAULT, { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })),
      /condition IpAddress/,
    ],
    [
      'a resource of another stack',
      gives(allow('dynamodb:GetItem', { 'Fn::ImportValue': 'x' })),
      /Only a deployment can tell/,
    ],
    ['a field that is not known', gives({ ...allow('dynamodb:GetItem', VAULT), Actions: '*' }), /has Actions/],
    ['an effect that is not known', gives({ ...allow('dynamodb:GetItem', VAULT), Effect: 'Permit' }), /effect Permit/],
  ] as const)('is refused where it cannot be judged: %s', ([, change, message]) => {
    expect(() => waysIn(changed(change))).toThrow(message);
  });
});
