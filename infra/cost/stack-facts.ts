import * as z from 'zod';
import { NAME_METADATA } from '../constructs/named.ts';

const Resource = z.object({
  Type: z.string(),
  Metadata: z.record(z.string(), z.unknown()).optional(),
  Properties: z.record(z.string(), z.unknown()).optional(),
});
const Template = z.object({ Resources: z.record(z.string(), Resource) });

/** What the template says that bears on the price. */
export type StackFacts = {
  /** Memory of each function in MB. */
  readonly memory: Readonly<Record<string, number>>;
  /** Whether DynamoDB asks KMS for a key of this table, by the table's name in the local engine. */
  readonly keyed: Readonly<Record<'tenders' | 'vault', boolean>>;
  /** Whether S3 asks KMS for a key of the uploads. */
  readonly keyedUploads: boolean;
  readonly keys: number;
  /** Metrics that alarms look at: an alarm on a sum of metrics costs as many times as it has metrics. */
  readonly alarms: number;
  readonly dashboards: number;
};

/** Reads the facts out of a synthesised template; throws when a table or bucket that is priced is not there. */
export const stackFacts = (synthesised: unknown): StackFacts => {
  const { Resources } = Template.parse(synthesised);
  const ofType = (type: string) => Object.entries(Resources).filter(([, resource]) => resource.Type === type);
  const found = (type: string, id: string) => {
    const [entry] = ofType(type).filter(([logicalId]) => logicalId.startsWith(id));
    if (entry === undefined) throw new Error(`The template has no ${type} ${id}.`);
    return JSON.stringify(entry[1].Properties);
  };
  // Without a specification the key is DynamoDB's own, which costs nothing.
  const keyed = (id: string) => found('AWS::DynamoDB::GlobalTable', id).includes('"SSEEnabled":true');
  return {
    memory: Object.fromEntries(
      ofType('AWS::Lambda::Function').map(([, { Metadata, Properties }]) => [
        String(Metadata?.[NAME_METADATA]),
        Number(Properties?.MemorySize ?? 128),
      ]),
    ),
    keyed: { tenders: keyed('StoreTenders'), vault: keyed('StoreVault') },
    keyedUploads: found('AWS::S3::Bucket', 'FilesUploads').includes('aws:kms'),
    keys: ofType('AWS::KMS::Key').length,
    alarms: ofType('AWS::CloudWatch::Alarm').reduce(
      (sum, [, { Properties }]) => sum + metricsOf(Properties?.Metrics),
      0,
    ),
    dashboards: ofType('AWS::CloudWatch::Dashboard').length,
  };
};

/** How many metrics an alarm looks at: one, unless it calculates with several. */
const metricsOf = (queries: unknown): number =>
  Array.isArray(queries) ? queries.filter((query: object) => 'MetricStat' in query).length : 1;
