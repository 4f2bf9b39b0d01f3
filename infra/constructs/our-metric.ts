import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import { METRICS } from '../../shared/lambda/metrics.ts';
import type { CountName, DurationName } from '../../shared/ports/meter.ts';

/** Over how long a metric is looked at before a person hears of it. */
export const PERIOD = Duration.minutes(5);

/** How often something was counted in a stage. */
export const counted = (stage: string, metricName: CountName): Metric => ours(stage, metricName, Stats.SUM, Unit.COUNT);

/** The longest that something took in a stage. */
export const longest = (stage: string, metricName: DurationName): Metric =>
  ours(stage, metricName, Stats.MAXIMUM, Unit.SECONDS);

const ours = (stage: string, metricName: string, statistic: string, unit: Unit): Metric =>
  new Metric({
    namespace: METRICS.namespace,
    dimensionsMap: { [METRICS.dimension]: stage },
    metricName,
    statistic,
    unit,
    label: metricName,
    period: PERIOD,
  });

/** The sum of metrics; one that has no value counts as nothing. */
export const sumOf = (...metrics: readonly IMetric[]): IMetric => {
  const [only] = metrics;
  if (metrics.length === 1 && only !== undefined) return only;
  return new MathExpression({
    expression: metrics.map((_, index) => `FILL(m${index}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric])),
    period: PERIOD,
  });
};
