import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Config } from './config.ts';
import { Alarms } from './constructs/alarms.ts';
import { ClosingWorkflow } from './constructs/closing-workflow.ts';
import { CvArrival } from './constructs/cv-arrival.ts';
import { DailySweep } from './constructs/daily-sweep.ts';
import { DataKeys } from './constructs/data-keys.ts';
import { DeskApi } from './constructs/desk-api.ts';
import { Forgetting } from './constructs/forgetting.ts';
import { IntakeWorkflow } from './constructs/intake-workflow.ts';
import { Mail } from './constructs/mail.ts';
import { MailEvents } from './constructs/mail-events.ts';
import { Overview } from './constructs/overview.ts';
import { Redrive } from './constructs/redrive.ts';
import { SettleWorkflow } from './constructs/settle-workflow.ts';
import { TenderDeadline } from './constructs/tender-deadline.ts';
import { TenderFiles } from './constructs/tender-files.ts';
import { TenderLog } from './constructs/tender-log.ts';
import { TenderStore } from './constructs/tender-store.ts';

/** Everything that runs tenders on AWS. */
export class TenderStack extends Stack {
  constructor(scope: Construct, id: string, config: Config) {
    super(scope, id, { env: { region: config.region }, description: 'Tiental: runs public hiring tenders' });
    const keys = new DataKeys(this, 'Keys', config);
    const capabilities = {
      store: new TenderStore(this, 'Store', { ...config, keys }),
      files: new TenderFiles(this, 'Files', { ...config, keys }),
      mail: new Mail(this, 'Mail', config),
      deadline: new TenderDeadline(this, 'Deadline'),
    };
    const { machine: intake } = new IntakeWorkflow(this, 'Intake', capabilities);
    const { step: keepLog } = new TenderLog(this, 'Log', capabilities);
    const { machine: settle } = new SettleWorkflow(this, 'Settle', { ...capabilities, keepLog });
    const { machine: closing } = new ClosingWorkflow(this, 'Closing', { ...capabilities, intake, settle, keepLog });
    capabilities.deadline.mayStart(closing);
    const arrival = new CvArrival(this, 'Arrival', { uploads: capabilities.files.uploads, intake });
    const letterEvents = new MailEvents(this, 'LetterEvents', capabilities);
    const queues = {
      arrivals: arrival.deadLetters,
      schedules: capabilities.deadline.deadLetters,
      mail: letterEvents.deadLetters,
    };
    const redrive = new Redrive(this, 'Redrive', { ...capabilities, machines: { intake, closing, settle }, queues });
    const sweep = new DailySweep(this, 'Sweep', { ...capabilities, machines: { intake, closing, settle } });
    const forgetting = new Forgetting(this, 'Forgetting', capabilities);
    const desk = new DeskApi(this, 'Desk', { ...capabilities, ...config, machines: { closing, settle } });
    const machines = { intake, closing, settle };
    const watched = { ...capabilities, ...config, machines, arrival, letterEvents, desk, redrive, sweep, forgetting };
    new Alarms(this, 'Alarms', watched);
    new Overview(this, 'Overview', watched);
  }
}
