import type { IConstruct } from 'constructs';
import * as z from 'zod';

const Config = z.strictObject({
  /** `test` may be thrown away as a whole; `production` keeps its tables and buckets when the stack is deleted. */
  stage: z.enum(['test', 'production']).default('production'),
  /** Both are inside the EU, where the candidates' data must stay. */
  region: z.enum(['eu-west-1', 'eu-central-1']).default('eu-west-1'),
  /** Address from which letters leave. Without one no SES identity is made, and SES refuses every letter. */
  mailSender: z.email().optional(),
});

/** What one deployment of the stack may differ in, given as `--context name=value`. */
export type Config = z.infer<typeof Config>;

/** Reads the CDK context; throws one line that names every wrong value. */
export const readConfig = (app: IConstruct): Config => {
  const given = Object.keys(Config.shape).flatMap((name) => {
    const value: unknown = app.node.tryGetContext(name);
    return value === undefined ? [] : [[name, value]];
  });
  const result = Config.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Wrong context: ${faults.join('; ')}`);
};
