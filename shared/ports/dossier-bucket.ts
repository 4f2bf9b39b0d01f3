/** The bucket in which the dossier of a tender is published for the client and the desk. */
export type DossierBucket = {
  readonly put: (key: string, body: string, contentType: string) => Promise<void>;
};
