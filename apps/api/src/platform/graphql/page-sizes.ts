import {
  getNamedType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { badRequest } from './request-errors';

/**
 * The most entries one page of a connection may have, the most a page within pages may multiply to, and how many times
 * a document may ask for what is dear: a field says by its `complexity` how many people are judged, or texts read, for it.
 */
const PAGE_LIMITS = { page: 100, product: 2000, judged: 200 } as const;

type Variables = Readonly<Record<string, unknown>>;

/** What variables hold, their defaults included. */
export function variablesOf(operation: OperationDefinitionNode, given: Variables): Variables {
  const variables: Record<string, unknown> = Object.create(null);
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    variables[name] = Object.hasOwn(given, name) ? given[name] : defaultValue && valueFromASTUntyped(defaultValue);
  }
  return variables;
}

/** Walks a valid document and refuses pages that are too large, alone or within one another. */
export class PageSizes {
  private judged = 0;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    { definitions }: DocumentNode,
    private readonly variables: Variables,
  ) {
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  check(type: GraphQLNamedType | null | undefined, set: SelectionSetNode | undefined, around = 1): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) this.checkField(type, selection, around);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.check(type, selection.selectionSet, around);
      else this.check(type, this.fragments.get(selection.name.value)?.selectionSet, around);
    }
  }

  private checkField(type: GraphQLNamedType | null | undefined, node: FieldNode, around: number): void {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return;
    const page = field.args.find(({ name }) => name === 'first');
    const product = around * (page === undefined ? 1 : this.sizeOf(node, page.defaultValue));
    if (product > PAGE_LIMITS.product) badRequest('Pages within pages ask for too much: make first smaller.');
    this.judge(field.extensions['complexity'], around);
    this.check(getNamedType(field.type), node.selectionSet, product);
  }

  private judge(people: unknown, around: number): void {
    if (typeof people === 'number') this.judged += people * around;
    if (this.judged > PAGE_LIMITS.judged)
      badRequest('This asks for the suggestions, briefs or found texts of too many at once: make first smaller.');
  }

  private sizeOf(node: FieldNode, byDefault: unknown): number {
    const argument = node.arguments?.find(({ name }) => name.value === 'first');
    const size = (argument && valueFromASTUntyped(argument.value, this.variables)) ?? byDefault;
    if (typeof size === 'number' && size >= 1 && size <= PAGE_LIMITS.page) return size;
    return badRequest(`first must be from 1 to ${PAGE_LIMITS.page}; ask for the next page with after.`);
  }
}
