import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { inWords, resourcesOf, rightsOfRole, synthesise } from './synthesised.ts';

const template = synthesise();
const testStage = synthesise({ stage: 'test' });
const acceptance = synthesise({ stage: 'acceptance', retention: 731 });
const propertiesOf = (type: string, id: string) => resourcesOf(template, type)[id]?.Properties;

describe('tables', () => {
  test.for(['StoreTenders', 'StoreVault'])('%s is keyed by pk and sk, on demand, restorable and protected', (id) => {
    expect(propertiesOf('AWS::DynamoDB::GlobalTable', id)).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      Replicas: [
        { DeletionProtectionEnabled: true, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
      ],
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
  });

  test.for([
    ['StoreTenders', 'KeysTenders'],
    ['StoreVault', 'KeysVault'],
  ] as const)('%s lies under %s, which turns', ([table, key]) => {
    expect(propertiesOf('AWS::DynamoDB::GlobalTable', table)).toMatchObject({
      Replicas: [{ SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': [expect.stringMatching(`^${key}`), 'Arn'] } } }],
    });
    expect(propertiesOf('AWS::KMS::Key', key)).toMatchObject({ EnableKeyRotation: true });
  });
});

describe('buckets', () => {
  test.for([
    ['FilesUploads', 'KeysVault'],
    ['FilesDossiers', 'KeysTenders'],
  ] as const)('every object of %s lies under %s, with a key for the bucket', ([id, key]) => {
    const KMSMasterKeyID = { 'Fn::GetAtt': [expect.stringMatching(`^${key}`), 'Arn'] };
    expect(propertiesOf('AWS::S3::Bucket', id)?.BucketEncryption).toEqual({
      ServerSideEncryptionConfiguration: [
        { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID }, BucketKeyEnabled: true },
      ],
    });
  });

  test('who read what is noted under a key of S3, since S3 can write such notes under no other', () => {
    expect(propertiesOf('AWS::S3::Bucket', 'FilesAccessLog')?.BucketEncryption).toEqual({
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    });
  });

  test.for(['FilesUploads', 'FilesDossiers', 'FilesAccessLog'])('%s is private and rid of half uploads', (id) => {
    expect(propertiesOf('AWS::S3::Bucket', id)).toMatchObject({
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: {
        Rules: expect.arrayContaining([
          { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
        ]),
      },
    });
  });

  test.for(['FilesUploads', 'FilesDossiers', 'FilesAccessLog'])('%s answers to nobody without TLS', (id) => {
    expect(propertiesOf('AWS::S3::BucketPolicy', `${id}Policy`)).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Deny',
            Action: 's3:*',
            Principal: { AWS: '*' },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  test('only uploads are told to EventBridge, by a plain property', () => {
    const told = Object.entries(resourcesOf(template, 'AWS::S3::Bucket')).filter(
      ([, bucket]) => bucket.Properties.NotificationConfiguration !== undefined,
    );
    expect(told.map(([id, bucket]) => [id, bucket.Properties.NotificationConfiguration])).toEqual([
      ['FilesUploads', { EventBridgeConfiguration: { EventBridgeEnabled: true } }],
    ]);
  });

  test.for([
    ['FilesUploads', 'uploads/'],
    ['FilesDossiers', 'dossiers/'],
  ] as const)('who reads what is in %s is noted', ([id, prefix]) => {
    expect(propertiesOf('AWS::S3::Bucket', id)).toMatchObject({
      LoggingConfiguration: {
        DestinationBucketName: { Ref: expect.stringMatching(/^FilesAccessLog/) },
        LogFilePrefix: prefix,
      },
    });
  });
});

describe('arrival of a CV', () => {
  const rule = propertiesOf('AWS::Events::Rule', 'ArrivalCvUploaded');

  test('is an object made under cv/ in the bucket of uploads', () => {
    expect(rule?.EventPattern).toEqual({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: {
        bucket: { name: [{ Ref: expect.stringMatching(/^FilesUploads/) }] },
        object: { key: [{ prefix: 'cv/' }] },
      },
    });
  });

  test('starts the intake with the whole event, tried for a day and then kept', () => {
    expect(rule?.Targets).toEqual([
      {
        Id: 'Target0',
        Arn: { Ref: expect.stringMatching(/^Intakeintake/) },
        RoleArn: { 'Fn::GetAtt': [expect.stringMatching(/^IntakeintakeEventsRole/), 'Arn'] },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^ArrivalNotStarted/), 'Arn'] } },
        RetryPolicy: { MaximumEventAgeInSeconds: 86400, MaximumRetryAttempts: 185 },
      },
    ]);
  });
});

describe('deadline', () => {
  test('only schedules of the group may take the role', () => {
    const role = resourcesOf(template, 'AWS::IAM::Role').DeadlineRole;
    expect(role?.Properties.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Action: 'sts:AssumeRole',
          Effect: 'Allow',
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: {
            StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
            ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [expect.stringMatching(/^DeadlineGroup/), 'Arn'] } },
          },
        },
      ],
    });
  });

  test('a schedule may start closing and settle, keep what it could not start, and do nothing else', () => {
    const rights = rightsOfRole(template, 'DeadlineRole').map(({ action, on }) => `${action} ${on}`);
    expect(rights.toSorted()).toEqual([
      'sqs:SendMessage DeadlineNotStarted',
      'states:StartExecution Closingclosing',
      'states:StartExecution Settlesettle',
    ]);
  });
});

describe('dead letters', () => {
  test.for(['ArrivalNotStarted', 'DeadlineNotStarted', 'LetterEventsNotRecorded'])(
    '%s keeps them encrypted for two weeks, reached by TLS only',
    (id) => {
      expect(propertiesOf('AWS::SQS::Queue', id)).toEqual({
        MessageRetentionPeriod: 1209600,
        SqsManagedSseEnabled: true,
      });
      expect(JSON.stringify(propertiesOf('AWS::SQS::QueuePolicy', `${id}Policy`))).toContain('aws:SecureTransport');
    },
  );

  test('there are no others', () => {
    expect(Object.keys(resourcesOf(template, 'AWS::SQS::Queue'))).toHaveLength(3);
  });
});

describe('mail', () => {
  test('letters go over TLS, and never again to who bounced or complained', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  test('what does not simply arrive is told to the bus', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      ConfigurationSetName: { Ref: Match.stringLikeRegexp('^MailLetters') },
      EventDestination: {
        Enabled: true,
        EventBridgeDestination: {
          EventBusArn: { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(':event-bus/default$')])] },
        },
        MatchingEventTypes: ['bounce', 'complaint', 'reject', 'renderingFailure', 'deliveryDelay'],
      },
    });
  });

  test("only of this stage's own letters is noted what became of them, tried for a day and then kept", () => {
    const rule = propertiesOf('AWS::Events::Rule', 'LetterEventsLetterEvent');
    expect(rule?.EventPattern).toEqual({
      source: ['aws.ses'],
      detail: {
        eventType: ['Bounce', 'Complaint', 'Reject', 'Rendering Failure', 'DeliveryDelay'],
        mail: { tags: { 'ses:configuration-set': [{ Ref: expect.stringMatching(/^MailLetters/) }] } },
      },
    });
    expect(rule?.Targets).toMatchObject([
      {
        Arn: { 'Fn::GetAtt': [expect.stringMatching(/^LetterEventsrecorddelivery/), 'Arn'] },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^LetterEventsNotRecorded/), 'Arn'] } },
        RetryPolicy: { MaximumEventAgeInSeconds: 86400, MaximumRetryAttempts: 185 },
      },
    ]);
  });

  test('an event on which the function fails is kept, too', () => {
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^LetterEventsrecorddelivery') },
      Qualifier: '$LATEST',
      MaximumRetryAttempts: 2,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^LetterEventsNotRecorded'), 'Arn'] } },
      },
    });
  });

  test('there is no identity to send from until one is configured', () => {
    template.resourceCountIs('AWS::SES::EmailIdentity', 0);
  });

  test('a configured sender is an identity of its own', () => {
    synthesise({ sender: 'desk@bureau.example' }).hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'desk@bureau.example',
    });
  });
});

describe('the stack as a whole', () => {
  test('runs no custom resource and makes no bucket, table or function under a fixed name', () => {
    expect(Object.keys(template.findResources('AWS::CloudFormation::CustomResource'))).toEqual([]);
    const named = ['BucketName', 'TableName', 'FunctionName', 'QueueName', 'TopicName'].filter((property) =>
      Object.values(template.toJSON().Resources as Record<string, { Type: string; Properties?: object }>).some(
        // What belongs to a function names it; that is no name of its own.
        ({ Type, Properties = {} }) =>
          Object.hasOwn(Properties, property) && !/Lambda::(Permission|EventInvoke)/.test(Type),
      ),
    );
    expect(named).toEqual([]);
  });

  test('a test stage may be thrown away as a whole', () => {
    const resources: Record<string, { DeletionPolicy?: string }> = testStage.toJSON().Resources;
    expect(Object.values(resources).filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toEqual([]);
    testStage.allResourcesProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [Match.objectLike({ DeletionProtectionEnabled: false })],
    });
  });

  test.for([
    ['production', template],
    ['acceptance', acceptance],
  ] as const)('in %s tables, buckets and their keys outlive it', ([, stack]) => {
    const kept = Object.entries(stack.toJSON().Resources as Record<string, { DeletionPolicy?: string }>)
      .filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
      .map(([id]) => inWords({ Ref: id }));
    expect(kept.toSorted()).toEqual([
      'FilesAccessLog',
      'FilesDossiers',
      'FilesUploads',
      'KeysTenders',
      'KeysVault',
      'StoreTenders',
      'StoreVault',
    ]);
  });

  test('two stages stand side by side: of the few names that are not made by AWS none is in both', () => {
    const [ours, theirs] = [namesIn(template), namesIn(acceptance)];
    expect(ours.map(({ type, name }) => `${type} ${name}`.replace(/-[0-9A-F]{8}$/, ''))).toEqual([
      'AWS::Scheduler::ScheduleGroup Tientalproduction-Deadline-Group',
      'AWS::StepFunctions::StateMachine Tientalproduction-Settle',
    ]);
    expect(ours.filter(({ name }) => theirs.some((other) => other.name === name))).toEqual([]);
    expect(theirs).toHaveLength(ours.length);
  });

  test('logs are kept as long as the context says, and the access log never shorter', () => {
    acceptance.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 731 });
    const daysIn = (stack: typeof template) => JSON.stringify(resourcesOf(stack, 'AWS::S3::Bucket').FilesAccessLog);
    expect([daysIn(template), daysIn(acceptance)]).toEqual([
      expect.stringContaining('"ExpirationInDays":400'),
      expect.stringContaining('"ExpirationInDays":731'),
    ]);
  });
});

/** Every name in a template that somebody gave, by which two deployments would be in each other's way. */
const namesIn = (stack: typeof template): readonly { readonly type: string; readonly name: string }[] => {
  const { Resources, Outputs = {} } = stack.toJSON() as {
    readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;
    readonly Outputs?: Readonly<Record<string, { readonly Export?: object }>>;
  };
  const given = Object.values(Resources).flatMap(({ Type, Properties = {} }) =>
    Object.entries(Properties)
      .filter(([key, value]) => /(Name|Identity)$/.test(key) && typeof value === 'string' && !INNER.includes(key))
      .map(([, name]) => ({ type: Type, name: String(name) })),
  );
  const exported = Object.values(Outputs).flatMap(({ Export }) => (Export ? [JSON.stringify(Export)] : []));
  return [...given, ...exported.map((name) => ({ type: 'Export', name }))];
};

/** Properties that end in `Name` and stand in nobody's way: a policy's name is its role's own affair. */
const INNER = ['PolicyName', 'MetricName'];
