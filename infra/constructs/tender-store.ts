import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { DataKeys } from './data-keys.ts';
import { PrivateTable } from './private-table.ts';

/** The two tables: what the desk may know at any time, and what nobody may know before the opening. */
export class TenderStore extends Construct {
  /** Tenders, bids, opened assessments, decisions and letters. */
  readonly tenders: PrivateTable;
  /** Readings and assessments until the opening. */
  readonly vault: PrivateTable;

  constructor(scope: Construct, id: string, { stage, keys }: Pick<Config, 'stage'> & { readonly keys: DataKeys }) {
    super(scope, id);
    this.tenders = new PrivateTable(this, 'Tenders', { stage, encryptionKey: keys.tenders, sealed: false });
    this.vault = new PrivateTable(this, 'Vault', { stage, encryptionKey: keys.vault, sealed: true });
  }
}
