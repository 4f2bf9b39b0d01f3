/** The outside of a letter: the id that names it wherever the mail is kept, and the one address that it goes to. */
export type Envelope = { readonly letterId: string; readonly to: string };

/** Sends letters. */
export type Mailer = {
  /** Address from which letters go out. */
  readonly from: string;
  /** Sends one MIME message to the address of its envelope, whatever addresses its headers hold. */
  readonly send: (message: Uint8Array, envelope: Envelope) => Promise<void>;
};
