/** A message that could not be delivered, as the queue holds it. `receipt` names it for its removal. */
export type DeadLetter = { readonly body: string; readonly receipt: string };

/** A queue of what could not be delivered. */
export type DeadLetterQueue = {
  /** Up to so many messages, hidden from everybody else for ten minutes; none when the queue is empty. */
  readonly receive: (most: number) => Promise<readonly DeadLetter[]>;
  readonly remove: (receipt: string) => Promise<void>;
};

/** The three queues: arrivals of CVs, schedules of tenders, and what became of letters. */
export type DeadLetters = Readonly<Record<'arrivals' | 'schedules' | 'mail', DeadLetterQueue>>;
