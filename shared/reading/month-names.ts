const NAMES: Readonly<Record<string, number>> = {
  ...{ januari: 1, january: 1, jan: 1, februari: 2, february: 2, febr: 2, feb: 2, maart: 3, march: 3, mrt: 3, mar: 3 },
  ...{ april: 4, apr: 4, mei: 5, may: 5, juni: 6, june: 6, jun: 6, juli: 7, july: 7, jul: 7 },
  ...{ augustus: 8, august: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, october: 10, okt: 10, oct: 10 },
  ...{
    januar: 1,
    februar: 2,
    märz: 3,
    maerz: 3,
    mai: 5,
    dezember: 12,
    dez: 12,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
};

/** A regular expression that matches a Dutch or English month name or its abbreviation, without its full stop. */
export const MONTH_NAME = `(?:${Object.keys(NAMES).join('|')})(?![\\p{L}])`;

/** The month (1..12) with this lower-case name; 0 if there is none. */
export const monthNamed = (name: string): number => NAMES[name] ?? 0;
