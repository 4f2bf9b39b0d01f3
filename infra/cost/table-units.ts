import type { AttributeValue } from '@aws-sdk/client-dynamodb';

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A number takes a byte for every two significant digits and one more, a byte more where it is negative. */
const numberBytes = (digits: string): number =>
  Math.ceil(digits.replace(/^-?0*|\.|e.*$/gi, '').replace(/0+$/, '').length / 2) + (digits.startsWith('-') ? 2 : 1);

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Bytes of a value of an item, as DynamoDB documents them ("Item sizes and formats"). */
const valueBytes = (value: AttributeValue): number => {
  if (value.S !== undefined) return bytesOf(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  if (value.B !== undefined) return value.B.length;
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  if (value.L !== undefined) return 3 + sum(value.L.map((part) => 1 + valueBytes(part)));
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + itemBytes(value.M);
  if (value.SS !== undefined) return sum(value.SS.map(bytesOf));
  if (value.NS !== undefined) return sum(value.NS.map(numberBytes));
  return sum((value.BS ?? []).map((part) => part.length));
};

/** Bytes of an item: its attributes' names in UTF-8 and their values. */
export const itemBytes = (item: Readonly<Record<string, AttributeValue>>): number =>
  sum(Object.entries(item).map(([name, value]) => bytesOf(name) + valueBytes(value)));

/** Write request units of an item of so many bytes: one for each kB that was begun, one at least. */
export const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

/**
 * Read request units of so many bytes that were read in one request: one for each 4 kB that was begun, one at least (also for what is
 * not there); half as much where the read need not be consistent.
 */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
