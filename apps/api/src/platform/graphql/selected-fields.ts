import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql';

/**
 * Names of the fields asked for below the field being resolved, following `path` first: `selectedFields(info)` for a
 * contact, `selectedFields(info, 'edges', 'node')` for the contacts of a connection. Aliases, fragments, @include and
 * @skip are seen through.
 */
export function selectedFields(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<string> {
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const name of path) nodes = fieldsBelow(nodes, info).filter((node) => node.name.value === name);
  return new Set(fieldsBelow(nodes, info).map((node) => node.name.value));
}

function fieldsBelow(nodes: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] {
  return nodes.flatMap((node) => flatten(node.selectionSet?.selections ?? [], info));
}

function flatten(selections: readonly SelectionNode[], info: GraphQLResolveInfo): FieldNode[] {
  return selections
    .filter((selection) => isWanted(selection, info))
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const holder = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      return flatten(holder?.selectionSet.selections ?? [], info);
    });
}

function isWanted(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
