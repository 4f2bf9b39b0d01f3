import type { Template } from 'aws-cdk-lib/assertions';
import { NAME_METADATA } from '../../../infra/constructs/named.ts';
import { functionsOf, inWords, resourcesOf } from '../synthesised.ts';
import { follow } from './follow.ts';
import type { Replaced } from './module.ts';
import type { Sent } from './packages.ts';
import { member, PLAIN, type Value } from './value.ts';

/** One action on one resource, under which condition: what a policy gives or a call needs. */
export type Need = { readonly action: string; readonly on: string; readonly when?: unknown };

/** What stands in a function's environment, and which resources have keys of their own. */
type Place = {
  readonly variable: (name: string) => string;
  readonly keyOf: (resource: string) => string | undefined;
  readonly isScanned: boolean;
};

/** The action that each command of the SDK needs, as the service authorization reference of AWS has it. */
const TABLE_ACTIONS: Readonly<Record<string, string>> = {
  GetCommand: 'dynamodb:GetItem',
  QueryCommand: 'dynamodb:Query',
  ScanCommand: 'dynamodb:Scan',
  PutCommand: 'dynamodb:PutItem',
  UpdateCommand: 'dynamodb:UpdateItem',
  DeleteCommand: 'dynamodb:DeleteItem',
};
const OBJECT_ACTIONS: Readonly<Record<string, string>> = {
  GetObjectCommand: 's3:GetObject',
  HeadObjectCommand: 's3:GetObject',
  GetObjectTaggingCommand: 's3:GetObjectTagging',
  DeleteObjectCommand: 's3:DeleteObject',
  PutObjectCommand: 's3:PutObject',
  CreateMultipartUploadCommand: 's3:PutObject',
  UploadPartCommand: 's3:PutObject',
  CompleteMultipartUploadCommand: 's3:PutObject',
  PresignedPost: 's3:PutObject',
};

const QUEUE_ACTIONS: Readonly<Record<string, string>> = {
  ReceiveMessageCommand: 'sqs:ReceiveMessage',
  DeleteMessageCommand: 'sqs:DeleteMessage',
};

/** Which objects of a bucket the code touches; keys are made at run time. */
const OBJECTS: Readonly<Record<string, string>> = { UPLOAD_BUCKET: 'cv/*', DOSSIER_BUCKET: '*' };

const REGION = 'eu-west-1';
const through = (service: string) => ({
  StringEquals: { 'kms:ViaService': `${service}.${REGION}.amazonaws.com` },
});

const variableIn = (input: Value, ...path: readonly string[]): string => {
  const value = path.reduce<Value>((within, name) => member(within, name), input);
  if (value.kind !== 'variable') throw new Error(`${path.join('.')} comes from no environment variable`);
  return value.name;
};

/** As above, where it may be one of several: which one is known only when the code runs. */
const variablesIn = (input: Value, name: string): readonly string[] => {
  const value = member(input, name);
  const all = value.kind === 'one of' ? value.values : [value];
  return all.map((one) => variableIn({ kind: 'record', fields: new Map([[name, one]]) }, name));
};

/** On a key: what DynamoDB and S3 do with it in the caller's name. */
const ofKey = (key: string | undefined, service: string, ...actions: readonly string[]): readonly Need[] =>
  key === undefined ? [] : actions.map((action) => ({ action: `kms:${action}`, on: key, when: through(service) }));

const READING_A_TABLE = ['Decrypt', 'DescribeKey'];
const WRITING_A_TABLE = [
  ...READING_A_TABLE,
  ...['Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo'],
];

const tableNeeds = ({ command, input }: Sent, { variable, keyOf }: Place): readonly Need[] => {
  const action = TABLE_ACTIONS[command];
  if (action === undefined) throw new Error(`It is not known what right ${command} needs`);
  const on = variable(variableIn(input, 'TableName'));
  const reads = ['GetCommand', 'QueryCommand', 'ScanCommand'].includes(command);
  return [{ action, on }, ...ofKey(keyOf(on), 'dynamodb', ...(reads ? READING_A_TABLE : WRITING_A_TABLE))];
};

/** Where uploads are scanned, only what was found clean can be read. */
const CLEAN = { StringEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' } };

const bucketNeeds = ({ command, input }: Sent, { variable, keyOf, isScanned }: Place): readonly Need[] => {
  const name = variableIn(input, 'Bucket');
  const bucket = variable(name);
  const objects = OBJECTS[name];
  if (command === 'ListObjectsV2Command')
    return [{ action: 's3:ListBucket', on: bucket, when: { StringLike: { 's3:prefix': objects } } }];
  const action = OBJECT_ACTIONS[command];
  if (action === undefined || objects === undefined) throw new Error(`It is not known what right ${command} needs`);
  const onKey: Readonly<Record<string, string>> = { 's3:GetObject': 'Decrypt', 's3:PutObject': 'GenerateDataKey' };
  // S3 reads the parts of a multipart upload again.
  const isInParts = command.includes('Part') || command.includes('Multipart');
  const withKeys = isInParts ? ['Decrypt', 'GenerateDataKey'] : [onKey[action]];
  return [
    { action, on: `${bucket}/${objects}`, ...(isScanned && action === 's3:GetObject' && { when: CLEAN }) },
    ...ofKey(keyOf(bucket), 's3', ...withKeys.filter((key) => key !== undefined)),
  ];
};

/** The reference names SendEmail; a message that is MIME already is checked as SendRawEmail, whatever the operation's name. */
const mailNeeds = ({ input }: Sent, { variable }: Place): readonly Need[] => {
  const sender = variable('MAIL_SENDER');
  const arn = (what: string) => `arn:AWS::Partition:ses:${REGION}:AWS::AccountId:${what}`;
  const when = { StringEquals: { 'ses:FromAddress': sender } };
  const raw = member(member(input, 'Content'), 'Raw').kind === 'record';
  return ['ses:SendEmail', ...(raw ? ['ses:SendRawEmail'] : [])].flatMap((action) =>
    [
      arn(`identity/${sender}`),
      arn(`identity/${sender.replace(/^.*@/, '')}`),
      arn(`configuration-set/${variable(variableIn(input, 'ConfigurationSetName'))}`),
    ].map((on) => ({ action, on, when })),
  );
};

const scheduleNeeds = ({ input }: Sent, { variable }: Place): readonly Need[] => [
  {
    action: 'scheduler:CreateSchedule',
    on: `arn:AWS::Partition:scheduler:${REGION}:AWS::AccountId:schedule/${variable(variableIn(input, 'GroupName'))}/*`,
  },
  {
    action: 'iam:PassRole',
    on: variable(variableIn(input, 'Target', 'RoleArn')),
    when: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
  },
];

const needsOf = (sent: Sent, place: Place): readonly Need[] => {
  if (sent.sdk.endsWith('lib-dynamodb')) return tableNeeds(sent, place);
  if (sent.sdk.includes('s3')) return bucketNeeds(sent, place);
  if (sent.command === 'SendEmailCommand') return mailNeeds(sent, place);
  // The account itself is what it is asked of.
  if (sent.command === 'GetAccountCommand') return [{ action: 'ses:GetAccount', on: '*' }];
  if (sent.command === 'CreateScheduleCommand') return scheduleNeeds(sent, place);
  if (sent.command === 'StartExecutionCommand')
    return variablesIn(sent.input, 'stateMachineArn').map((name) => ({
      action: 'states:StartExecution',
      on: place.variable(name),
    }));
  const onQueue = QUEUE_ACTIONS[sent.command];
  if (onQueue !== undefined) return [{ action: onQueue, on: place.variable(variableIn(sent.input, 'QueueUrl')) }];
  throw new Error(`It is not known what right ${sent.command} needs`);
};

/** What a function needs to make every call that its code can make; throws where the code cannot be followed. */
export const needsOfFunction = (template: Template, name: string, replaced: Replaced = {}): readonly Need[] => {
  const { sent, lost } = follow(`functions/${name}/handler.ts`, modesOf(template, name), replaced);
  if (lost.length > 0) throw new Error(lost.join('; '));
  return [...sent.flatMap((one) => needsOf(one, placeOf(template, name))), ...keepingNeeds(template, name)];
};

/** Where events on which the function fails are kept, Lambda puts them there with the function's own role. */
const keepingNeeds = (template: Template, name: string): readonly Need[] => {
  const isOurs = (ref: unknown) =>
    resourcesOf(template, 'AWS::Lambda::Function')[inWords(ref)]?.Metadata?.[NAME_METADATA] === name;
  return Object.values(resourcesOf(template, 'AWS::Lambda::EventInvokeConfig')).flatMap(({ Properties }) => {
    const { OnFailure } = Properties.DestinationConfig as { readonly OnFailure: { readonly Destination: unknown } };
    return isOurs(Properties.FunctionName) ? [{ action: 'sqs:SendMessage', on: inWords(OnFailure.Destination) }] : [];
  });
};

const environmentOf = (template: Template, name: string): Readonly<Record<string, unknown>> => {
  const { Variables } = (functionsOf(template)[name]?.Properties.Environment ?? {}) as {
    readonly Variables?: Readonly<Record<string, unknown>>;
  };
  return Variables ?? {};
};

/** Variables that choose what the code does, rather than name what it does it with. */
const MODES = ['OVERSIGHT', 'UPLOAD_SCANNING'];

const modesOf = (template: Template, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environmentOf(template, name)).flatMap(([variable, value]) =>
      MODES.includes(variable) && typeof value === 'string' ? [[variable, value]] : [],
    ),
  );

const placeOf = (template: Template, name: string): Place => {
  const variables = environmentOf(template, name);
  return {
    variable: (variable) => {
      if (variables[variable] === undefined) throw new Error(`${name} has no variable ${variable}`);
      return inWords(variables[variable]);
    },
    isScanned: variables.UPLOAD_SCANNING === 'on',
    keyOf: (resource) => keyOfResource(template, resource),
  };
};

const keyOfResource = (template: Template, resource: string): string | undefined => {
  const found =
    resourcesOf(template, 'AWS::DynamoDB::GlobalTable')[resource] ?? resourcesOf(template, 'AWS::S3::Bucket')[resource];
  const text = JSON.stringify(found?.Properties ?? PLAIN).match(/"KMSMasterKeyI[dD]":(\{[^}]*\})/)?.[1];
  return text === undefined ? undefined : inWords(JSON.parse(text));
};
