/** Sends letters. */
export type Mailer = {
  /** Address from which letters go out. */
  readonly from: string;
  /** Sends one MIME message; `letterId` names it wherever the mail is kept. */
  readonly send: (message: Uint8Array, letterId: string) => Promise<void>;
};
