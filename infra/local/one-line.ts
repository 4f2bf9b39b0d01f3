const LONGEST_SHOWN = 400;

/** What was found in a file from outside, on one line and not too long. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, LONGEST_SHOWN);
