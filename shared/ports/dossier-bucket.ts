/** The bucket in which the dossier of a tender is published for the client and the desk. */
export type DossierBucket = {
  /** Puts a text, or one that comes piece by piece, in place of what was there: as a whole, or not at all. */
  readonly put: (key: string, body: string | AsyncIterable<string>, contentType: string) => Promise<void>;
  /** Removes what is there; nothing is no fault. */
  readonly remove: (key: string) => Promise<void>;
};
