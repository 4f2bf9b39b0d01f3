import { isRecord, type State } from './asl-walk.ts';

/** One place in the state: `$`, `$.name`, `$.name.other`. Wildcards, slices and filters give another shape than on AWS. */
const ONE_PLACE = /^\$(\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** The only parts of the context object that the local engine fills, and only inside an `ItemSelector`. */
const MAP_ITEM = /^\$\$\.Map\.Item\.(Index|Value(\.[A-Za-z_][A-Za-z0-9_]*)*)$/;

const refusePath = (field: string, value: unknown): string[] =>
  value === undefined || value === null || (typeof value === 'string' && ONE_PLACE.test(value))
    ? []
    : [`${field} ${JSON.stringify(value)}: only a path to one place`];

/** The local engine takes the path `$` for a field named `$`. */
const refuseResultPath = (value: unknown): string[] =>
  value === '$' ? ['ResultPath "$": leave it out'] : refusePath('ResultPath', value);

/** Intrinsic functions are refused with the rest of what is no path: nobody has held them against AWS. */
const refuseTemplate = (field: string, value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => refuseTemplate(field, item));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!key.endsWith('.$')) return refuseTemplate(`${field}.${key}`, inner);
    if (field.startsWith('ItemSelector') && MAP_ITEM.test(String(inner))) return [];
    return refusePath(`${field}.${key}`, inner);
  });
};

/** Lists the paths and templates of a state that the local engine would evaluate otherwise than AWS. */
export const refusePaths = (state: State): string[] => [
  ...refusePath('InputPath', state.InputPath),
  ...refusePath('OutputPath', state.OutputPath),
  ...refusePath('ItemsPath', state.ItemsPath),
  ...refuseResultPath(state.ResultPath),
  ...['Parameters', 'ResultSelector', 'ItemSelector'].flatMap((field) => refuseTemplate(field, state[field])),
];
