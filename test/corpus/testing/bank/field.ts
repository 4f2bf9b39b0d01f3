/** What people of one line of work have on their CVs. */
export type Field = {
  readonly titles: readonly string[];
  /** `Name@Place`; the place may be missing. */
  readonly employers: readonly string[];
  readonly duties: readonly string[];
  readonly systems: readonly string[];
  /** `name;level;institute`, newest first. */
  readonly studies: readonly string[];
  /** `name` or `name;kind`. */
  readonly courses: readonly string[];
  readonly profile: readonly string[];
};

const items = (text: string): readonly string[] => text.split('|').map((item) => item.trim());

/** A field from texts whose items are parted by `|`. */
export const field = (texts: Readonly<Record<keyof Field, string>>): Field => ({
  titles: items(texts.titles),
  employers: items(texts.employers),
  duties: items(texts.duties),
  systems: items(texts.systems),
  studies: items(texts.studies),
  courses: items(texts.courses),
  profile: items(texts.profile),
});
