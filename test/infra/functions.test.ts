import { describe, expect, test } from 'vitest';
import { codeVersion } from '../../infra/code-version.ts';
import { functionsOf, inWords, resourcesOf, rightsOf, synthesise } from './synthesised.ts';

const template = synthesise();
const functions = functionsOf(template);
const names = Object.keys(functions);

const MAIL = ['MAIL_CONFIGURATION_SET=MailLetters', 'MAIL_SENDER=inhuurdesk@tiental.example'];
const SCHEDULE = [
  'SCHEDULE_GROUP=Tientalproduction-Deadline-Group',
  'SCHEDULE_ROLE=DeadlineRole',
  'SCHEDULE_DEAD_LETTERS=DeadlineNotStarted',
];
const UPLOADS = 'UPLOAD_BUCKET=FilesUploads';
const VAULT = 'VAULT_TABLE=StoreVault';
const STAGE = 'STAGE=production';
const SETTLE = 'SETTLE_MACHINE=Settlesettle';

/** What each function reads besides the table of tenders. */
const ENVIRONMENT: Readonly<Record<string, readonly string[]>> = {
  'publish-tender': ['CLOSING_MACHINE=Closingclosing', 'OVERSIGHT=required', ...SCHEDULE],
  'amend-tender': ['CLOSING_MACHINE=Closingclosing', 'OVERSIGHT=required', STAGE, UPLOADS, ...SCHEDULE, ...MAIL],
  'cancel-tender': [STAGE, UPLOADS, ...MAIL],
  'ask-question': [UPLOADS],
  'list-questions': [],
  'answer-questions': [STAGE, ...MAIL],
  'hold-tender': [],
  'open-tender': ['CLOSING_MACHINE=Closingclosing'],
  'forget-tenders': [UPLOADS, VAULT, 'DOSSIER_BUCKET=FilesDossiers', `CODE_VERSION=${codeVersion()}`],
  'open-upload': [UPLOADS],
  'withdraw-bid': [STAGE, UPLOADS, ...MAIL],
  decide: [SETTLE],
  'release-outcome': [SETTLE],
  'register-bid': [STAGE, UPLOADS],
  'read-cv': [UPLOADS, 'UPLOAD_SCANNING=off', VAULT, 'NODE_OPTIONS=--max-semi-space-size=20'],
  'recognise-cv': [UPLOADS, 'UPLOAD_SCANNING=off', VAULT],
  'screen-bid': [VAULT],
  'score-bid': [STAGE, VAULT],
  'send-receipt': [STAGE, ...MAIL, VAULT],
  'put-aside': [STAGE],
  'record-delivery': [STAGE],
  'redrive-events': [
    STAGE,
    'ARRIVAL_QUEUE=ArrivalNotStarted',
    'SCHEDULE_QUEUE=DeadlineNotStarted',
    'MAIL_QUEUE=LetterEventsNotRecorded',
    'INTAKE_MACHINE=Intakeintake',
    'CLOSING_MACHINE=Closingclosing',
    SETTLE,
  ],
  'sweep-tenders': [UPLOADS, 'INTAKE_MACHINE=Intakeintake', 'CLOSING_MACHINE=Closingclosing', SETTLE],
  'reconcile-uploads': [STAGE, 'INTAKE_MACHINE=Intakeintake', UPLOADS],
  'await-intakes': [],
  'open-vault': [VAULT],
  'rank-bids': [STAGE, SETTLE],
  'fix-shortlist': [STAGE],
  'publish-dossier': ['DOSSIER_BUCKET=FilesDossiers'],
  'keep-log': ['DOSSIER_BUCKET=FilesDossiers', `CODE_VERSION=${codeVersion()}`],
  'send-letters': [STAGE, ...MAIL],
  'plan-letters': [
    ...SCHEDULE,
    'SETTLE_MACHINE=arn:AWS::Partition:states:eu-west-1:AWS::AccountId:stateMachine:Tientalproduction-Settle',
  ],
};

const propertiesOf = (name: string): Readonly<Record<string, unknown>> => functions[name]?.Properties ?? {};

const environmentOf = (name: string): readonly string[] => {
  const { Variables } = propertiesOf(name).Environment as { Variables: Record<string, unknown> };
  return Object.entries(Variables).map(([key, value]) => `${key}=${inWords(value).replace(/-[0-9A-F]{8}$/, '')}`);
};

const who = (action: string, on: string): readonly string[] =>
  names
    .filter((name) => rightsOf(template, name).some((right) => right.action === action && right.on === on))
    .toSorted();

describe('functions', () => {
  test('are exactly these', () => {
    expect(names.toSorted()).toEqual(Object.keys(ENVIRONMENT).toSorted());
  });

  test.for(Object.entries(ENVIRONMENT))('%s reads only what it needs', ([name, variables]) => {
    expect(environmentOf(name).toSorted()).toEqual([...variables, 'TENDER_TABLE=StoreTenders'].toSorted());
  });

  test.for(names)('%s is given no secret: only references, its stage, an address, a mode or a hash', (name) => {
    const known =
      /^(?:on|off|required|by-tender|production|inhuurdesk@tiental\.example|Tientalproduction-Deadline-Group-[0-9A-F]{8}|--max-semi-space-size=20|[0-9a-f]{16})$/;
    const { Variables } = propertiesOf(name).Environment as { Variables: Record<string, unknown> };
    const texts = Object.entries(Variables).filter(([, value]) => typeof value === 'string');
    expect(texts.filter(([, value]) => !known.test(String(value)))).toEqual([]);
    const references = Object.values(Variables).filter((value) => typeof value !== 'string');
    expect(JSON.stringify(references)).not.toMatch(/secretsmanager|ssm|resolve:/);
  });

  test.for(names)('%s runs on Node 24 and ARM, traced, with a log of its own that is kept half a year', (name) => {
    expect(propertiesOf(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
    });
    const { LogGroup } = propertiesOf(name).LoggingConfig as { LogGroup: unknown };
    expect(resourcesOf(template, 'AWS::Logs::LogGroup')[inWords(LogGroup)]?.Properties).toMatchObject({
      RetentionInDays: 180,
    });
  });

  test.for(names)('%s has a role of its own without a managed policy', (name) => {
    const role = inWords(functions[name]?.Properties.Role);
    expect(names.filter((other) => inWords(functions[other]?.Properties.Role) === role)).toEqual([name]);
    expect(resourcesOf(template, 'AWS::IAM::Role')[role]?.Properties.ManagedPolicyArns).toBeUndefined();
  });

  test('only the reading of a CV, the publishing of all bids and the log of all acts have much memory', () => {
    expect(functions['read-cv']?.Properties).toMatchObject({ MemorySize: 1769, Timeout: 60 });
    expect(functions['recognise-cv']?.Properties).toMatchObject({ MemorySize: 1769, Timeout: 120 });
    expect(functions['keep-log']?.Properties).toMatchObject({ MemorySize: 3008, Timeout: 300 });
    expect(names.filter((name) => Number(functions[name]?.Properties.MemorySize) > 1024)).toEqual([
      'read-cv',
      'recognise-cv',
      'keep-log',
      'publish-dossier',
    ]);
  });
});

describe('the vault', () => {
  test.for([
    ['dynamodb:GetItem', ['open-vault', 'score-bid', 'screen-bid', 'send-receipt']],
    ['dynamodb:PutItem', ['read-cv', 'recognise-cv']],
    ['dynamodb:UpdateItem', ['read-cv', 'recognise-cv', 'score-bid', 'screen-bid']],
    ['dynamodb:Query', []],
    ['dynamodb:Scan', []],
    ['dynamodb:DeleteItem', ['forget-tenders']],
  ] as const)('%s is for %o', ([action, functionNames]) => {
    expect(who(action, 'StoreVault')).toEqual(functionNames);
  });

  test('its key, which is that of the CVs as well, opens for these functions only', () => {
    expect(who('kms:Decrypt', 'KeysVault')).toEqual([
      'forget-tenders',
      'open-vault',
      'read-cv',
      'recognise-cv',
      'score-bid',
      'screen-bid',
      'send-receipt',
    ]);
  });

  test('is in no policy of anything but a function', () => {
    const roles = new Set(names.map((name) => inWords(functions[name]?.Properties.Role)));
    const others = Object.values(resourcesOf(template, 'AWS::IAM::Policy')).filter(
      ({ Properties }) => !(Properties.Roles as readonly unknown[]).some((role) => roles.has(inWords(role))),
    );
    expect(others.filter((policy) => JSON.stringify(policy).includes('StoreVault'))).toEqual([]);
  });
});

describe('rights', () => {
  test.for([
    ['s3:PutObject', 'FilesUploads/cv/*', ['open-upload']],
    ['s3:GetObject', 'FilesUploads/cv/*', ['read-cv', 'recognise-cv']],
    [
      's3:ListBucket',
      'FilesUploads',
      [
        ...['amend-tender', 'ask-question', 'cancel-tender', 'forget-tenders', 'open-upload'],
        ...['reconcile-uploads', 'register-bid', 'sweep-tenders', 'withdraw-bid'],
      ],
    ],
    ['s3:DeleteObject', 'FilesUploads/cv/*', ['forget-tenders']],
    ['s3:DeleteObject', 'FilesDossiers/*', ['forget-tenders']],
    ['s3:PutObject', 'FilesDossiers/*', ['forget-tenders', 'keep-log', 'publish-dossier']],
    ['states:StartExecution', 'Intakeintake', ['reconcile-uploads', 'redrive-events', 'sweep-tenders']],
    [
      'states:StartExecution',
      'Settlesettle',
      ['decide', 'rank-bids', 'redrive-events', 'release-outcome', 'sweep-tenders'],
    ],
    ['states:StartExecution', 'Closingclosing', ['open-tender', 'redrive-events', 'sweep-tenders']],
    ['iam:PassRole', 'DeadlineRole', ['amend-tender', 'plan-letters', 'publish-tender']],
    ['dynamodb:DeleteItem', 'StoreTenders', ['forget-tenders']],
  ] as const)('%s on %s is for %o', ([action, on, functionNames]) => {
    expect(who(action, on)).toEqual(functionNames);
  });

  test.for([
    [
      'ses:SendEmail',
      ['amend-tender', 'answer-questions', 'cancel-tender', 'send-letters', 'send-receipt', 'withdraw-bid'],
    ],
    ['ses:GetAccount', ['answer-questions', 'send-letters']],
    ['scheduler:CreateSchedule', ['amend-tender', 'plan-letters', 'publish-tender']],
  ] as const)('%s is for %o', ([action, functionNames]) => {
    const allowed = names.filter((name) => rightsOf(template, name).some((right) => right.action === action));
    expect(allowed.toSorted()).toEqual(functionNames);
  });

  test('letters leave only in the name of the one sender', () => {
    const conditions = rightsOf(template, 'send-letters')
      .filter(({ action }) => action.startsWith('ses:Send'))
      .map(({ when }) => when);
    expect(new Set(conditions.map((when) => JSON.stringify(when)))).toEqual(
      new Set(['{"StringEquals":{"ses:FromAddress":"inhuurdesk@tiental.example"}}']),
    );
  });

  test('the role of the schedules is handed to the scheduler only', () => {
    const [right] = rightsOf(template, 'publish-tender').filter(({ action }) => action === 'iam:PassRole');
    expect(right?.when).toEqual({ StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } });
  });

  test('no function may do all of a service, or anything on everything but trace and ask what may be mailed', () => {
    const wide = names
      .flatMap((name) => rightsOf(template, name))
      .filter(({ action, on }) => action.endsWith(':*') || on === '*');
    expect([...new Set(wide.map(({ action }) => action))].toSorted()).toEqual([
      'ses:GetAccount',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });
});
