/** `behaald in`, with its date on the line below. */
export const ENDS_BEFORE_DATE =
  /\b(?:behaald|geldig|afgegeven|gehaald|verleend|gecertificeerd|afgerond) (?:in|op|tot|t\/m|per)$/i;

/** `(certificaat, februari`, with `2025)` on the line below. */
export const ENDS_IN_MONTH =
  /[(,]\s?(?:\d{1,2}\s)?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?$/iu;
