/** A token bucket: how much it holds, and how much comes back each second. */
export type Bucket = { readonly size: number; readonly perSecond: number };

/** What an account of AWS may do in a region, as published. SES's own figures differ for each account and are asked. */
export type Quotas = {
  readonly starts: Bucket;
  readonly transitions: Bucket;
  readonly openExecutions: number;
  readonly historyEvents: number;
  readonly stateBytes: number;
  /** Calls of functions at the same time. An account that is new may have 10. */
  readonly concurrency: number;
  /** Deliveries of events a second. */
  readonly deliveries: number;
  readonly partitionWrites: number;
  readonly partitionReads: number;
};

export const REGIONS = ['eu-west-1', 'eu-central-1'] as const;
export type Region = (typeof REGIONS)[number];

const COMMON = {
  openExecutions: 1_000_000,
  historyEvents: 25_000,
  stateBytes: 262_144,
  concurrency: 1_000,
  partitionWrites: 1_000,
  partitionReads: 3_000,
};

/**
 * Default quotas, seen on 25 November 2026: Step Functions in its developer guide (quotas for standard workflows), Lambda in its guide
 * (scaling behaviour), DynamoDB in its guide (designing partition keys), EventBridge in its guide (event bus quotas). Most can be raised.
 */
export const QUOTAS: Readonly<Record<Region, Quotas>> = {
  'eu-west-1': {
    ...COMMON,
    starts: { size: 1_300, perSecond: 300 },
    transitions: { size: 5_000, perSecond: 1_500 },
    deliveries: 18_750,
  },
  'eu-central-1': {
    ...COMMON,
    starts: { size: 800, perSecond: 150 },
    transitions: { size: 800, perSecond: 500 },
    deliveries: 4_500,
  },
};
