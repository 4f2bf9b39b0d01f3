import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emfMeter } from '../../shared/aws/emf-meter.ts';

let lines: unknown[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(JSON.parse(String(text)));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A line from which CloudWatch takes one value. */
const line = (Name: string, Unit: string, value: number) => ({
  _aws: {
    Timestamp: expect.any(Number),
    CloudWatchMetrics: [{ Namespace: 'Tiental', Dimensions: [['stage']], Metrics: [{ Name, Unit }] }],
  },
  stage: 'acceptance',
  [Name]: value,
});

test('each count is a line of its own, by stage and nothing else', () => {
  const meter = emfMeter('acceptance');
  meter.count('BidsReceived');
  meter.count('BidsReceived');
  meter.count('BidsLate');
  expect(lines).toEqual([
    line('BidsReceived', 'Count', 1),
    line('BidsReceived', 'Count', 1),
    line('BidsLate', 'Count', 1),
  ]);
});

test('a duration is in seconds', () => {
  emfMeter('acceptance').seconds('SecondsFromClosingToResult', 8520);
  expect(lines).toEqual([line('SecondsFromClosingToResult', 'Seconds', 8520)]);
});
