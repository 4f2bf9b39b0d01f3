import type { Config } from '../config.ts';
import type { CvArrival } from './cv-arrival.ts';
import type { DailySweep } from './daily-sweep.ts';
import type { DeskApi } from './desk-api.ts';
import type { Forgetting } from './forgetting.ts';
import type { MailEvents } from './mail-events.ts';
import type { Redrive } from './redrive.ts';
import type { TenderDeadline } from './tender-deadline.ts';
import type { TenderFiles } from './tender-files.ts';
import type { TenderStore } from './tender-store.ts';
import type { Workflow } from './workflow.ts';

/** Everything of the stack that can get stuck or lose something. */
export type Watched = Pick<Config, 'stage'> & {
  readonly machines: Readonly<Record<'intake' | 'closing' | 'settle', Workflow>>;
  readonly arrival: CvArrival;
  readonly deadline: TenderDeadline;
  readonly letterEvents: MailEvents;
  readonly store: TenderStore;
  readonly files: TenderFiles;
  readonly desk: DeskApi;
  readonly redrive: Redrive;
  readonly sweep: DailySweep;
  readonly forgetting: Forgetting;
};
