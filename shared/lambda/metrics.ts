/** The namespace and the one dimension of all our metrics in CloudWatch. */
export const METRICS = { namespace: 'Tiental', dimension: 'stage' } as const;
