import { openItems } from '../../shared/domain/open-questions.ts';
import { madeField, RULES } from './made-field.ts';

/** Seconds of ranking so many bids with the questions that they leave open, and of the yardstick; memory of the process at most. */
export type FieldRanked = {
  readonly seconds: number;
  readonly yardstick: number;
  readonly questions: number;
  readonly peakMegabytes: number;
};

const secondsOf = (act: () => void): number => {
  const { user, system } = process.cpuUsage();
  act();
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1e6;
};

const count = Number(process.argv[2]);
const field = madeField(count);
/** What cannot be had for less: the bids copied through JSON once. */
const yardstick = secondsOf(() => void JSON.parse(JSON.stringify(field)));
let questions = 0;
const seconds = secondsOf(() => {
  questions = openItems(field, RULES).length;
});
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const told: FieldRanked = { seconds, yardstick, questions, peakMegabytes };
process.stdout.write(`${JSON.stringify(told)}\n`);
