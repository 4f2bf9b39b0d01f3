/** An amount in US dollars with as many digits as it takes to tell small ones apart: seven behind the point below a cent. */
export const usd = (amount: number): string =>
  `$${amount.toFixed(Math.abs(amount) >= 100 ? 2 : Math.abs(amount) >= 0.01 ? 4 : 7)}`;

/** A number with commas between thousands; three digits behind the point where it is no whole number and small. */
export const count = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 100 ? 3 : 0 });

/** A share as a percentage with one digit behind the point and its sign. */
export const percent = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
