/** Erases what is kept of a tender, for good. What is gone already is no fault. */
export type Eraser = {
  /** What the vault holds of a bid. */
  readonly eraseSealed: (tenderId: string, bidId: string) => Promise<void>;
  /** Everything about the bids of a part: offers, readings, assessments, decisions, letters. */
  readonly erasePart: (tenderId: string, part: string) => Promise<void>;
  /** Everything about the tender as a whole, with the salt of its log; not the log, nor the tender itself. */
  readonly eraseWhole: (tenderId: string) => Promise<void>;
};
