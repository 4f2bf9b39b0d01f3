import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { DataKey } from './data-key.ts';

/** The keys of everything at rest that tells about a person. */
export class DataKeys extends Construct {
  /** Of what is sealed until the opening: CVs and what was read in them. A key of its own is a second lock on both. */
  readonly vault: DataKey;
  /** Of the tenders and their dossiers. */
  readonly tenders: DataKey;

  constructor(scope: Construct, id: string, config: Pick<Config, 'stage'>) {
    super(scope, id);
    this.vault = new DataKey(this, 'Vault', config);
    this.tenders = new DataKey(this, 'Tenders', config);
  }
}
