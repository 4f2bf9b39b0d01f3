/** A service takes no more at this rate. That is no failure: the state machine waits, and tries again for as long as it may. */
export class ThrottledFault extends Error {
  override readonly name = 'ThrottledFault';
}

/** A call to a service failed in a way that may pass: timed out, unavailable. The state machine tries again for a minute. */
export class TransientFault extends Error {
  override readonly name = 'TransientFault';
}

/** A function was called with an input that does not fit its contract. Trying again is of no use; someone must look. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
}

/** Something that must be there is not, such as the bid of a running intake. Someone must look. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** An upload has no verdict of the malware scan after all this time, so it must not be opened. Someone must look. */
export class NotScanned extends Error {
  override readonly name = 'NotScanned';
}

/**
 * The text of a CV stands in pictures, so that another step must read it. That is no failure: it is thrown for the state machine to
 * branch on, since a choice among outcomes would be a state that each bid pays for.
 */
export class TextInPictures extends Error {
  override readonly name = 'TextInPictures';
}

const OWN = [ThrottledFault, TransientFault, InvalidInput, NotFound, NotScanned, TextInPictures];

const UNTOLD = 'The text of this error is left out, since it may hold personal data.';

/**
 * The error as it may leave a function: Lambda logs text, stack and cause of what is thrown, and Step Functions keeps the text. Only
 * our own errors keep theirs, which name ids and nothing else; of any other what stays is its name and where it was thrown.
 */
export const withoutValues = (failure: unknown): Error => {
  const { name, message, stack = '' } = failure instanceof Error ? failure : new Error();
  const told = new Error(OWN.some((kind) => failure instanceof kind) ? message : UNTOLD);
  told.name = name;
  const head = message === '' ? name : `${name}: ${message}`;
  told.stack = `${name}: ${told.message}${stack.startsWith(head) ? stack.slice(head.length) : ''}`;
  return told;
};

/** Error names that a state machine tries again a few times; what is in neither list goes to a person at once. */
export const TRANSIENT_ERRORS: readonly string[] = [
  'TransientFault',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
];

/** Error names by which a service says that a quota is reached: a state machine waits for it however long it takes. */
export const THROTTLED_ERRORS: readonly string[] = ['ThrottledFault', 'Lambda.TooManyRequestsException'];
