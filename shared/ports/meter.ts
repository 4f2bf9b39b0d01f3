/** What is counted, each at the moment at which it becomes so. */
export type CountName =
  | 'BidsReceived'
  /** Received at or after the closing moment. */
  | 'BidsLate'
  | 'BidsRead'
  | 'BidsUnreadable'
  /** Read, with something in it that is unclear. */
  | 'BidsUnclear'
  /** Put aside for a person. */
  | 'BidsFailed'
  | 'LettersSent'
  | 'LettersBounced'
  | 'LettersComplained';

/** What is timed, from the closing moment. */
export type DurationName = 'SecondsFromClosingToRanking' | 'SecondsFromClosingToResult';

/** Counts and times what happens. Nothing about a person, a bid or a tender goes into it. */
export type Meter = {
  readonly count: (name: CountName) => void;
  readonly seconds: (name: DurationName, seconds: number) => void;
};
