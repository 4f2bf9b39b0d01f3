import type { Reading } from '../domain/reading.ts';
import type { Clock } from './clock.ts';
import type { CvBucket } from './cv-bucket.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { DossierBucket } from './dossier-bucket.ts';
import type { Eraser } from './eraser.ts';
import type { LogStore } from './log-store.ts';
import type { Mailer } from './mailer.ts';
import type { Meter } from './meter.ts';
import type { QuestionStore } from './question-store.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { BidStore, CaseStore, LetterStore, TenderStore } from './tender-store.ts';
import type { Vault } from './vault.ts';
import type { Scheduler, Workflows } from './workflows.ts';

/** Reads the bytes of a CV; never throws on what the bytes hold. `pictured`: pages of it are pictures of text. */
export type TextReader = (bytes: Uint8Array, maxBytes: number) => Promise<Reading | 'pictured'>;

/** Reads the bytes of any CV, by text recognition where its pages are pictures; never throws on what the bytes hold. */
export type CvReader = (bytes: Uint8Array, maxBytes: number) => Promise<Reading>;

/** Whether rejections always wait for a named person's release, or as each tender says. */
export type Oversight = 'required' | 'by-tender';

/** Everything outside that a function may need. Each function takes the few that it uses. */
export type Ports = {
  readonly clock: Clock;
  readonly stopwatch: Stopwatch;
  readonly oversight: Oversight;
  readonly meter: Meter;
  readonly tenders: TenderStore;
  readonly bids: BidStore;
  readonly cases: CaseStore;
  readonly letters: LetterStore;
  readonly questions: QuestionStore;
  readonly log: LogStore;
  readonly eraser: Eraser;
  /** A salt that nobody can guess, another one at each call. */
  readonly freshSalt: () => string;
  /** Names the code that is running: another name for any other code. */
  readonly codeVersion: string;
  readonly vault: Vault;
  readonly cvs: CvBucket;
  readonly dossiers: DossierBucket;
  readonly mailer: Mailer;
  readonly scheduler: Scheduler;
  readonly workflows: Workflows;
  readonly readCv: TextReader;
  readonly recogniseCv: CvReader;
  readonly deadLetters: DeadLetters;
};
