import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IConstruct } from 'constructs';
import * as z from 'zod';

/** The numbers of days for which CloudWatch can keep a log. */
const DAYS = Object.values(RetentionDays).filter(
  (days): days is RetentionDays => typeof days === 'number' && days !== RetentionDays.INFINITE,
);

const Config = z.strictObject({
  /** Names the deployment. `test` and `test-…` may be thrown away as a whole; any other keeps its tables, buckets and keys. */
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,19}$/, 'needs 1 to 20 small letters, digits and hyphens, a letter first')
    .default('production'),
  /** Both are inside the EU, where the candidates' data must stay. */
  region: z.enum(['eu-west-1', 'eu-central-1']).default('eu-west-1'),
  /** Address from which letters leave. Without one no SES identity is made, and SES refuses every letter. */
  sender: z.email().optional(),
  /** Days for which logs are kept. The command line gives text. */
  retention: z
    .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
    .pipe(z.literal(DAYS, { error: `needs one of ${DAYS.join(', ')}` }))
    .default(RetentionDays.SIX_MONTHS),
  /** `required`: no tender may let a rejection leave before a named person released it; `by-tender`: each tender decides. */
  oversight: z.enum(['required', 'by-tender']).default('required'),
  /** Whether GuardDuty scans every upload for malware before it is read. */
  scanning: z.enum(['on', 'off']).default('off'),
});

/** What one deployment of the stack may differ in, given as `--context name=value`. */
export type Config = z.infer<typeof Config>;

/** Context that the CDK command line keeps for itself. All its other keys, and those of feature flags, hold a colon or the prefix. */
const OF_THE_CLI = ['acknowledged-issue-numbers', 'cli-telemetry'];

const isForeign = (key: string): boolean =>
  key.includes(':') || key.startsWith('@aws-cdk/') || OF_THE_CLI.includes(key);

/** Reads the CDK context of a construct's app; throws one line that names every wrong value and every unknown key. */
export const readConfig = (construct: IConstruct): Config => {
  const context: Readonly<Record<string, unknown>> = construct.node.getAllContext();
  const given = Object.entries(context).filter(([key, value]) => value !== undefined && !isForeign(key));
  const result = Config.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => [...path, message].join(': '));
  throw new Error(`Wrong context: ${faults.join('; ')}`);
};

/** Whether everything of a stage may be deleted with it. */
export const isThrowAway = ({ stage }: Pick<Config, 'stage'>): boolean => stage === 'test' || stage.startsWith('test-');
