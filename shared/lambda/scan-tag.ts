/** The tag in which GuardDuty tells what it found in an object, and the value that means: nothing. */
export const SCAN_TAG = { key: 'GuardDutyMalwareScanStatus', clean: 'NO_THREATS_FOUND' } as const;
