declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB server; with a path its tables are kept on disk. */
  const dynalite: (options: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly updateTableMs?: number;
    readonly deleteTableMs?: number;
  }) => Server;
  export = dynalite;
}
