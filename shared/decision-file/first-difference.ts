/** Where two values made of JSON first differ, as `scores[2].points[0]: 15, rebuilt 5`; undefined where they are equal. */
export const firstDifference = (recorded: unknown, rebuilt: unknown, path = ''): string | undefined => {
  if (isList(recorded) && isList(rebuilt)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(rebuilt)])];
    for (const key of keys) {
      const found = firstDifference(recorded[key], rebuilt[key], stepTo(path, recorded, key));
      if (found !== undefined) return found;
    }
    return Array.isArray(recorded) === Array.isArray(rebuilt) ? undefined : `${path}: of another kind`;
  }
  return recorded === rebuilt ? undefined : `${path}: ${shortly(recorded)}, rebuilt ${shortly(rebuilt)}`;
};

const isList = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A member of a list of items with ids is named by its id. */
const stepTo = (path: string, list: Readonly<Record<string, unknown>>, key: string): string => {
  if (!Array.isArray(list)) return path === '' ? key : `${path}.${key}`;
  const item: unknown = list[Number(key)];
  const id = isList(item) && typeof item.id === 'string' ? item.id : key;
  return `${path}[${id}]`;
};

const LONGEST = 80;

const shortly = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
