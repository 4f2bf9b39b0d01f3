import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { METRICS } from '../lambda/metrics.ts';
import type { Meter } from '../ports/meter.ts';

/** Metrics in the embedded metric format: a line in the function's log, from which CloudWatch takes the value. No call is made. */
export const emfMeter = (stage: string): Meter => {
  const metrics = new Metrics({ namespace: METRICS.namespace });
  // By itself it adds a dimension `service`.
  metrics.clearDefaultDimensions();
  metrics.setDefaultDimensions({ [METRICS.dimension]: stage });
  const put = (name: string, unit: (typeof MetricUnit)[keyof typeof MetricUnit], value: number) => {
    metrics.addMetric(name, unit, value);
    metrics.publishStoredMetrics();
  };
  return {
    count: (name) => put(name, MetricUnit.Count, 1),
    seconds: (name, seconds) => put(name, MetricUnit.Seconds, seconds),
  };
};
