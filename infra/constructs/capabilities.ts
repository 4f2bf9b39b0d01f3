import type { Mail } from './mail.ts';
import type { TenderDeadline } from './tender-deadline.ts';
import type { TenderFiles } from './tender-files.ts';
import type { TenderStore } from './tender-store.ts';

/** What the workflows and the desk's functions share. */
export type Capabilities = {
  readonly store: TenderStore;
  readonly files: TenderFiles;
  readonly mail: Mail;
  readonly deadline: TenderDeadline;
};
