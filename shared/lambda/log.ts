import { Logger } from '@aws-lambda-powertools/logger';

/** The one log of every function: JSON lines, of ids and names of things only. */
export const log = new Logger({ serviceName: 'tiental' });

/** What a line says of a call. Values of people have no place here. */
export type CallLine = {
  readonly function: string;
  readonly requestId: string;
  readonly tenderId?: string;
  readonly bidId?: string;
  readonly outcome?: string;
  readonly milliseconds: number;
};

/** The line of a call: its ids and outcome are taken over only where they have the form of one, whatever somebody typed there. */
export const callLine = (
  { functionName, awsRequestId }: { readonly functionName: string; readonly awsRequestId: string },
  [input, answer]: readonly [unknown, unknown],
  milliseconds: number,
): CallLine => {
  const { tenderId, bidId } = { ...idsOf(input), ...idsOf(answer) };
  const outcome = outcomeOf(answer);
  return {
    function: functionName,
    requestId: awsRequestId,
    ...(tenderId !== undefined && { tenderId }),
    ...(bidId !== undefined && { bidId }),
    ...(outcome !== undefined && { outcome }),
    milliseconds,
  };
};

const TENDER_ID = /^[A-Za-z0-9-]{1,40}$/;
const BID_ID = /^[0-9a-f]{16}-\d{1,9}$/;
const WORD = /^[a-z]+(-[a-z]+)*$/;

const idsOf = (value: unknown): Pick<CallLine, 'tenderId' | 'bidId'> => {
  const { tenderId, bidId } = fieldsOf(value);
  return {
    ...(fits(tenderId, TENDER_ID) && { tenderId }),
    ...(fits(bidId, BID_ID) && { bidId }),
  };
};

/** A refusal in words for its reader is a refusal here and no more. */
const outcomeOf = (answer: unknown): string | undefined => {
  const { outcome, refused } = fieldsOf(answer);
  if (refused !== undefined) return fits(refused, WORD) ? `refused: ${refused}` : 'refused';
  return fits(outcome, WORD) ? outcome : undefined;
};

const fits = (value: unknown, form: RegExp): value is string => typeof value === 'string' && form.test(value);

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
