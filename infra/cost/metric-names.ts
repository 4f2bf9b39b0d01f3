type MetricSet = {
  readonly Namespace: string;
  readonly Dimensions: readonly (readonly string[])[];
  readonly Metrics: readonly { readonly Name: string }[];
};

/** Metrics in a line of CloudWatch's embedded metric format, each as namespace, name and dimensions; none in any other line. */
export const metricsIn = (line: string): readonly string[] => {
  if (!line.includes('"_aws"')) return [];
  const { _aws, ...values } = JSON.parse(line) as { _aws: { CloudWatchMetrics: readonly MetricSet[] } } & Record<
    string,
    unknown
  >;
  return _aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Metrics.flatMap(({ Name }) =>
      Dimensions.map((names) => `${Namespace} ${Name} ${names.map((name) => `${name}=${values[name]}`).join()}`),
    ),
  );
};
