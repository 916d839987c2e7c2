import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Values for the arguments of one operation. */
export type Args = Readonly<Record<string, unknown>>;

/** One operation of the served schema with a document that asks it for everything near. */
export interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  readonly document: string;
}

/** Every operation; `depth` is how far below its payload the documents look. */
export function operationsOf(schema: GraphQLSchema, depth: number): Operation[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const call = `${field.name}${given && `(${given})`} ${selectionOf(field.type, depth)}`;
      return { name: field.name, kind, field, document: `${kind} ${variables && `(${variables})`} { ${call} }` };
    }),
  );
}

/** `{ ... }` with every leaf down to this depth; fields that need arguments and pages below the first level are left out. */
export function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => selected(field, depth));
  return `{ ${fields.length === 0 ? '__typename' : fields.join(' ')} }`;
}

function selected(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const leaf = isLeafType(getNamedType(field.type));
  const page = field.args.some(({ name }) => name === 'first');
  if (field.args.some(isRequiredArgument) || page) return [];
  if (leaf) return [field.name];
  return depth === 0 ? [] : [`${field.name} ${selectionOf(field.type, depth - 1)}`];
}

/** Where a leaf stands in arguments: keys and, for lists, indexes. */
export type Path = readonly (string | number)[];

/** The dotted places of all leaves of a type's inputs that match, lists as `[]`. */
export function placesOf(
  field: GraphQLField<unknown, unknown>,
  matches: (leaf: string) => boolean,
): ReadonlySet<string> {
  const places = new Set<string>();
  const walk = (type: GraphQLInputType, at: string, seen: readonly string[]): void => {
    const [inner, place] = unwrapped(type, at);
    const named = getNamedType(inner);
    if (!isInputObjectType(named)) {
      if (matches(named.name)) places.add(place);
    } else if (!seen.includes(named.name)) {
      for (const one of Object.values(named.getFields())) walk(one.type, `${place}.${one.name}`, [...seen, named.name]);
    }
  };
  for (const arg of field.args) walk(arg.type, arg.name, []);
  return places;
}

function unwrapped(type: GraphQLInputType, at: string): [GraphQLInputType, string] {
  if (isNonNullType(type)) return unwrapped(type.ofType, at);
  return isListType(type) ? unwrapped(type.ofType, `${at}[]`) : [type, at];
}

/** Every leaf of a value with its path. */
export function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** `input.participants[].contactId` of a path. */
export function placeOf(path: Path): string {
  return path.reduce<string>((at, key) => (typeof key === 'number' ? `${at}[]` : `${at}${at && '.'}${key}`), '');
}

/** The same value with another one at this path. */
function withAt(value: unknown, [key, ...rest]: Path, leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? withAt(one, rest, leaf) : one));
  return typeof value === 'object' && value !== null
    ? { ...value, [key]: withAt(Reflect.get(value, key), rest, leaf) }
    : value;
}

/** The same arguments with another value at this path. */
export function argsWith(args: Args, path: Path, leaf: unknown): Args {
  const changed = withAt(args, path, leaf);
  return typeof changed === 'object' && changed !== null ? Object.fromEntries(Object.entries(changed)) : args;
}
