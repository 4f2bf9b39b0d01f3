/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A generator that is good enough to spread waits (Park and Miller's). */
export const randomFrom = (seed: number): Random => {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
};
