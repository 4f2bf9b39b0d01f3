/** Every environment variable that a function may read: infra sets by this type, functions read by it. */
export type StepEnv = {
  /** Table of tenders, bids, opened assessments, decisions and letters. */
  readonly TENDER_TABLE: string;
  /** Table of readings and assessments that nobody but intake and the opening may read before closing. */
  readonly VAULT_TABLE: string;
  readonly UPLOAD_BUCKET: string;
  /** Whether uploads are scanned for malware: `on` or `off`. */
  readonly UPLOAD_SCANNING: string;
  readonly DOSSIER_BUCKET: string;
  /** ARN of the state machine `intake`. */
  readonly INTAKE_MACHINE: string;
  readonly CLOSING_MACHINE: string;
  readonly SETTLE_MACHINE: string;
  /** Name of the EventBridge Scheduler group in which schedules are made. */
  readonly SCHEDULE_GROUP: string;
  /** ARN of the role with which schedules start state machines. */
  readonly SCHEDULE_ROLE: string;
  /** ARN of the queue in which a schedule leaves what it could not start. */
  readonly SCHEDULE_DEAD_LETTERS: string;
  /** URL of the queue of arrivals that started no intake. */
  readonly ARRIVAL_QUEUE: string;
  /** URL of the queue of schedules that started nothing. */
  readonly SCHEDULE_QUEUE: string;
  /** URL of the queue of news about letters that was not recorded. */
  readonly MAIL_QUEUE: string;
  /** Address from which letters are sent. */
  readonly MAIL_SENDER: string;
  readonly MAIL_CONFIGURATION_SET: string;
  /** Names the code of the functions: a hash of it. */
  readonly CODE_VERSION: string;
  /** Name of the deployment, for metrics. */
  readonly STAGE: string;
  /** Whether every tender needs a person's release: `required` or `by-tender`. */
  readonly OVERSIGHT: string;
};

/** The value of an environment variable; throws at cold start when infra did not set it. */
export const env = (name: keyof StepEnv): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`Environment variable ${name} is not set.`);
  return value;
};
