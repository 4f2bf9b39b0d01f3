import { Duration } from 'aws-cdk-lib';
import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  JsonPath,
  Succeed,
  type TaskStateBase,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { TextInPictures } from '../../shared/lambda/errors.ts';
import { readConfig } from '../config.ts';
import type { Capabilities } from './capabilities.ts';
import { readCvStep, recogniseCvStep } from './read-cv-step.ts';
import { Workflow } from './workflow.ts';
import { WorkflowStep } from './workflow-step.ts';
import { ANY_ERROR, LETTER_WAIT, workflowTask } from './workflow-task.ts';

/** What happens to one upload (inschrijving): registered, read, judged into the vault, and a receipt sent. */
export class IntakeWorkflow extends Construct {
  readonly machine: Workflow;

  constructor(scope: Construct, id: string, capabilities: Omit<Capabilities, 'deadline'>) {
    super(scope, id);
    const steps = intakeSteps(this, capabilities);
    this.machine = new Workflow(this, 'intake', {
      start: intakeStates(this, steps, capabilities.files.scanning !== undefined),
      steps: Object.values(steps),
      // Judging waits a day and a half for quotas at most; a receipt, for which nothing else waits, some days for the quota of letters.
      timeout: Duration.days(5),
    });
  }
}

type IntakeSteps = ReturnType<typeof intakeSteps>;

const intakeSteps = (scope: Construct, { store, files, mail }: Omit<Capabilities, 'deadline'>) => {
  const TENDER_TABLE = store.tenders.tableName;
  const UPLOAD_BUCKET = files.uploads.bucketName;
  const { stage: STAGE } = readConfig(scope);
  const judging = { TENDER_TABLE, VAULT_TABLE: store.vault.tableName };
  const reading = { ...judging, UPLOAD_BUCKET, UPLOAD_SCANNING: files.scanning ? 'on' : 'off' } as const;
  const steps = {
    register: new WorkflowStep(scope, 'register-bid', { environment: { TENDER_TABLE, UPLOAD_BUCKET, STAGE } }),
    read: readCvStep(scope, reading),
    recognise: recogniseCvStep(scope, reading),
    screen: new WorkflowStep(scope, 'screen-bid', { environment: judging }),
    score: new WorkflowStep(scope, 'score-bid', { environment: { ...judging, STAGE } }),
    receipt: new WorkflowStep(scope, 'send-receipt', { environment: { ...judging, ...mail.environment, STAGE } }),
    putAside: new WorkflowStep(scope, 'put-aside', { environment: { TENDER_TABLE, STAGE } }),
  };
  store.tenders.letUse(steps.register, 'GetItem', 'Query', 'UpdateItem');
  for (const step of [steps.read, steps.recognise, steps.screen]) store.tenders.letUse(step, 'GetItem');
  store.tenders.letUse(steps.score, 'GetItem', 'UpdateItem');
  store.tenders.letUse(steps.receipt, 'GetItem', 'Query', 'PutItem', 'UpdateItem');
  store.tenders.letUse(steps.putAside, 'UpdateItem');
  for (const step of [steps.read, steps.recognise]) store.vault.letUse(step, 'PutItem', 'UpdateItem');
  for (const step of [steps.screen, steps.score]) store.vault.letUse(step, 'GetItem', 'UpdateItem');
  store.vault.letUse(steps.receipt, 'GetItem');
  files.letListCvs(steps.register);
  for (const step of [steps.read, steps.recognise]) files.letReadCvs(step);
  mail.letSend(steps.receipt);
  return steps;
};

const intakeStates = (scope: Construct, steps: IntakeSteps, isScanned: boolean) => {
  const someoneMustLook = new Fail(scope, 'Someone must look', {
    error: 'BidNotJudged',
    cause: 'The bid was not judged. What went wrong is in the log, and with the bid if it was put aside.',
  });
  const putAside = workflowTask(scope, 'Put the bid aside', steps.putAside, 'is dropped').next(someoneMustLook);
  const judging = (sentence: string, step: WorkflowStep, answer: 'becomes the state' | 'is dropped') =>
    workflowTask(scope, sentence, step, answer).addCatch(putAside, ANY_ERROR);

  const receipt = receiptStates(scope, steps);
  const score = judging('Score the bid', steps.score, 'is dropped').next(receipt);
  const screen = judging('Screen the bid', steps.screen, 'is dropped').next(score);
  const recognise = judging('Recognise the text of the CV', steps.recognise, 'becomes the state').next(screen);
  const read = workflowTask(scope, 'Read the CV', steps.read, 'becomes the state')
    .addCatch(recognise, { errors: [TextInPictures.name], resultPath: JsonPath.DISCARD })
    .addCatch(putAside, ANY_ERROR);
  // Without scanning the choice would be a state that each bid pays for and that never chooses.
  read.next(isScanned ? scanStates(scope, read, screen) : screen);
  const doesItCount = new Choice(scope, 'Does the bid count?')
    .when(Condition.stringEquals('$.outcome', 'in-time'), read)
    // Neither is read, but each supplier hears what became of the upload.
    .when(
      Condition.or(...['late', 'withdrawn', 'cancelled'].map((is) => Condition.stringEquals('$.outcome', is))),
      receipt,
    )
    .when(
      Condition.or(...['unknown', 'already-done'].map((is) => Condition.stringEquals('$.outcome', is))),
      new Succeed(scope, 'Nothing to do'),
    );
  // Nothing can be put aside for a bid that has no registration; the reconciliation at closing finds its upload.
  return workflowTask(scope, 'Register the bid', steps.register, 'becomes the state')
    .addCatch(someoneMustLook, ANY_ERROR)
    .next(doesItCount);
};

/** Reads the CV again until it was scanned for malware. What could not be read is screened and scored as such. */
const scanStates = (scope: Construct, read: TaskStateBase, screen: IChainable): IChainable => {
  // How long it may take is for the step to say: it fails in the end, and the bid is put aside.
  const pause = new Wait(scope, 'Give the malware scan a moment', { time: WaitTime.duration(Duration.seconds(30)) });
  const outcome = (is: string) => Condition.stringEquals('$.outcome', is);
  return new Choice(scope, 'Was the CV scanned?')
    .when(outcome('not-scanned'), pause.next(read))
    .when(Condition.or(outcome('read'), outcome('unreadable')), screen);
};

/** A bid whose receipt fails counts all the same, so it is not put aside; the failed execution rings the alarm. */
const receiptStates = (scope: Construct, { receipt }: IntakeSteps) =>
  workflowTask(scope, 'Send the receipt', receipt, 'is dropped', LETTER_WAIT).addCatch(
    new Fail(scope, 'The receipt was not sent', {
      error: 'ReceiptNotSent',
      cause: 'The bid counts, but its supplier has no receipt. What went wrong is in the log.',
    }),
    ANY_ERROR,
  );
