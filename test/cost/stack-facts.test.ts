import { describe, expect, test } from 'vitest';
import { stackFacts } from '../../infra/cost/stack-facts.ts';

const table = (Properties: object) => ({ Type: 'AWS::DynamoDB::GlobalTable', Properties });
const bucket = { Type: 'AWS::S3::Bucket', Properties: {} };
const small = {
  StoreTenders1A2B3C4D: table({}),
  StoreVault1A2B3C4D: table({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } }),
  FilesUploads1A2B3C4D: bucket,
  Reader: { Type: 'AWS::Lambda::Function', Metadata: { 'tiental:name': 'read-cv' }, Properties: { MemorySize: 1769 } },
  OnOne: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'Errors' } },
  OnTwo: {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: { Metrics: [{ Expression: 'a + b' }, { MetricStat: {} }, { MetricStat: {} }] },
  },
};

describe('what the template says of the price', () => {
  test('is read from its resources; an alarm counts for each metric that it looks at', () => {
    expect(stackFacts({ Resources: small })).toEqual({
      memory: { 'read-cv': 1769 },
      keyed: { tenders: false, vault: true },
      keyedUploads: false,
      keys: 0,
      alarms: 3,
      dashboards: 0,
    });
  });

  test.for(['StoreTenders1A2B3C4D', 'FilesUploads1A2B3C4D'])('is missing without %s', (id) => {
    const { [id as keyof typeof small]: _, ...rest } = small;
    expect(() => stackFacts({ Resources: rest })).toThrow('The template has no');
  });
});
