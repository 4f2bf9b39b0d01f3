/** The outside of a letter: the id that names it wherever the mail is kept, and the one address that it goes to. */
export type Envelope = { readonly letterId: string; readonly to: string };

/** How much may still be sent. Both are Infinity where there is no limit. */
export type MailAllowance = {
  /** Letters a second. */
  readonly perSecond: number;
  /** Letters until the day's quota is used up; 0: none now. */
  readonly left: number;
};

/** Sends letters. */
export type Mailer = {
  /** Address from which letters go out. */
  readonly from: string;
  /** Sends one MIME message to the address of its envelope, whatever addresses its headers hold. */
  readonly send: (message: Uint8Array, envelope: Envelope) => Promise<void>;
  /** What may be sent in bulk now; a share is kept back for receipts, which do not ask. */
  readonly allowance: () => Promise<MailAllowance>;
};
