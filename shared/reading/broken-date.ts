/** `behaald in`, with its date on the line below. */
export const ENDS_BEFORE_DATE =
  /\b(?:behaald|geldig|afgegeven|gehaald|verleend|gecertificeerd|afgerond) (?:in|op|tot(?: en met)?|t\/m|per)$/i;

/** `(certificaat, februari` or `geldig tot 1 februari`, with the year on the line below. */
export const ENDS_IN_MONTH =
  /(?:[(,]\s?|\b(?:tot|t\/m|en met|per|op|in|sinds|vanaf)\s)(?:\d{1,2}\s)?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?$/iu;
