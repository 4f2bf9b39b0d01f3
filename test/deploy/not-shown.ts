/** What this suite says nothing about, because the emulator does otherwise than AWS or nothing at all. Seen in version 1.5.33. */
export const NOT_SHOWN = [
  'Lambda: memory, ARM processors, time limits and cold starts; functions run as Node processes of this machine',
  "DynamoDB: the vault's resource policy and the use of its key, throttling of a partition, point-in-time recovery",
  'Step Functions: the time-out of a machine, the longest wait and the jitter of retries, which here take a fiftieth of their time',
  'EventBridge and Scheduler: events that come twice, late or never, their retries and dead-letter queues, precision to the minute',
  'SES: the sandbox, the rate of sending, bounces and complaints as events, DKIM',
  'CloudWatch: metrics out of log lines, and so alarms and dashboard; X-Ray traces',
  'GuardDuty: scanning for malware',
  'The clock: it cannot be moved, so the sample closes minutes from now, and "today" decides how long a job has lasted',
] as const;
