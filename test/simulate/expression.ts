/** Values of an item by their names, those inside a map by a path such as `places.k1`. */
type Values = Readonly<Record<string, unknown>>;

/** The placeholders of an expression. */
export type Placeholders = { readonly names?: Readonly<Record<string, string>>; readonly values: Values };

const TOKEN = /\s*(<>|<=|>=|[(),=<>]|[:#\w.]+)/y;

const tokensOf = (text: string): readonly string[] => {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (found?.[1] === undefined) throw new Error(`The expression cannot be read: ${text}`);
    tokens.push(found[1]);
  }
  return tokens;
};

const pathOf = (token: string, names: Placeholders['names'] = {}): readonly string[] =>
  token.split('.').map((part) => names[part] ?? part);

const at = (item: unknown, [name, ...rest]: readonly string[]): unknown =>
  name === undefined || typeof item !== 'object' || item === null ? item : at((item as Values)[name], rest);

const sizeOf = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length
    : typeof value === 'string'
      ? value.length
      : undefined;

const compare = (a: unknown, sign: string, b: unknown): boolean => {
  if (a === undefined || b === undefined) return sign === '<>' && a !== b;
  if (sign === '=') return a === b;
  if (sign === '<>') return a !== b;
  if (typeof a !== typeof b || (typeof a !== 'number' && typeof a !== 'string')) return false;
  const [x, y] = [a as number, b as number];
  return sign === '<' ? x < y : sign === '<=' ? x <= y : sign === '>' ? x > y : x >= y;
};

/** Whether a condition in DynamoDB's language holds for an item: comparisons, OR, AND, and the functions that our adapters use. */
export const holds = (condition: string, item: Values, { names, values }: Placeholders): boolean => {
  const tokens = [...tokensOf(condition)];
  const take = (): string => tokens.shift() ?? '';
  const expect = (token: string): void => {
    const found = take();
    if (found !== token) throw new Error(`'${token}' is due where '${found}' stands: ${condition}`);
  };
  const argument = (): unknown => {
    expect('(');
    const value = at(item, pathOf(take(), names));
    expect(')');
    return value;
  };
  const operand = (): unknown => {
    const token = take();
    if (token === 'size') return sizeOf(argument());
    return token.startsWith(':') ? values[token] : at(item, pathOf(token, names));
  };
  const term = (): boolean => {
    if (tokens[0] === '(') {
      take();
      const inside = anyOf();
      expect(')');
      return inside;
    }
    if (tokens[0] === 'attribute_exists' || tokens[0] === 'attribute_not_exists')
      return (take() === 'attribute_exists') === (argument() !== undefined);
    const left = operand();
    return compare(left, take(), operand());
  };
  const allOf = (): boolean => {
    let all = term();
    for (; tokens[0] === 'AND'; ) {
      take();
      all = term() && all;
    }
    return all;
  };
  const anyOf = (): boolean => {
    let any = allOf();
    for (; tokens[0] === 'OR'; ) {
      take();
      any = allOf() || any;
    }
    return any;
  };
  const answer = anyOf();
  if (tokens.length > 0) throw new Error(`The condition has an end that was not understood: ${condition}`);
  return answer;
};

const put = (item: Values, [name = '', ...rest]: readonly string[], value: unknown): Values => {
  if (rest.length === 0) return { ...item, [name]: value };
  const inner = item[name];
  if (typeof inner !== 'object' || inner === null) throw new Error(`There is no map '${name}' in the item.`);
  return { ...item, [name]: put(inner as Values, rest, value) };
};

/** An item after `SET`: values, or `if_not_exists(path, value)`. */
export const assigned = (set: string, item: Values, { names, values }: Placeholders): Values =>
  set.split(/,(?![^(]*\))/).reduce((changed, part) => {
    const [target = '', source = ''] = part.split(/\s=\s/).map((side) => side.trim());
    const unless = /^if_not_exists\(([^,]+),\s*(:\w+)\)$/.exec(source);
    const value = unless
      ? (at(item, pathOf(unless[1]?.trim() ?? '', names)) ?? values[unless[2] ?? ''])
      : values[source];
    return put(changed, pathOf(target, names), value);
  }, item);

/** An item after `REMOVE` of one path. */
export const without = (remove: string, item: Values, { names }: Placeholders): Values => {
  const path = pathOf(remove, names);
  const [last = '', ...above] = path.toReversed();
  const parent = at(item, above.toReversed());
  if (typeof parent !== 'object' || parent === null) return item;
  const { [last]: _, ...rest } = parent as Values;
  return above.length === 0 ? rest : put(item, above.toReversed(), rest);
};
