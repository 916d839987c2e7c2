import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/**
 * What a document may ask for. The whole contact page measures 928 tokens, a log with its whole answer about as many,
 * and clients add `__typename` to each selection. Introspection is deeper than any screen and is gated by
 * who asks instead.
 */
export const DOCUMENT_LIMITS = { tokens: 2000, depth: 10, aliases: 15, directives: 5, selections: 2000 } as const;

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const named = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(named.map((fragment) => [fragment.name.value, fragment]));
}

interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** Fields once every fragment is written out: what resolvers that look ahead have to walk. */
  readonly selections: number;
}

/** Depth and aliases with fragments counted wherever they are spread; each fragment is measured once, a cycle counts as nothing. */
class Measure {
  private readonly known = new Map<string, Size>();

  constructor(private readonly fragments: Map<string, FragmentDefinitionNode>) {}

  of(set: SelectionSetNode | undefined): Size {
    let depth = 0;
    let aliases = 0;
    let selections = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.ofFragment(selection.name.value)
          : this.of(selection.selectionSet);
      const field = selection.kind === Kind.FIELD;
      depth = Math.max(depth, inner.depth + (field ? 1 : 0));
      selections += inner.selections + 1;
      aliases += inner.aliases + (field && selection.alias ? 1 : 0);
    }
    return { depth, aliases, selections };
  }

  private ofFragment(name: string): Size {
    const known = this.known.get(name);
    if (known) return known;
    this.known.set(name, { depth: 0, aliases: 0, selections: 0 });
    const size = this.of(this.fragments.get(name)?.selectionSet);
    this.known.set(name, size);
    return size;
  }
}

function complaint(operation: OperationDefinitionNode, size: Size, live: boolean): string | null {
  if (live !== (operation.operation === 'subscription'))
    return live ? 'Ask for this over HTTP.' : 'Subscriptions are answered over a websocket.';
  if (size.depth > DOCUMENT_LIMITS.depth)
    return `The document is ${size.depth} levels deep; ${DOCUMENT_LIMITS.depth} are allowed.`;
  if (size.aliases > DOCUMENT_LIMITS.aliases) {
    return `The ${operation.operation} has ${size.aliases} aliases; ${DOCUMENT_LIMITS.aliases} are allowed.`;
  }
  if (size.selections > DOCUMENT_LIMITS.selections) return 'With its fragments written out the document is too large.';
  return null;
}

/** A validation rule for HTTP: refuses documents that are too deep or carry too many aliases or directives, and subscriptions. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return limits(context, false);
}

/** The same for websockets, over which only subscriptions are answered, of one root field each. */
export function liveLimits(context: ValidationContext): ASTVisitor {
  return limits(context, true);
}

function limits(context: ValidationContext, live: boolean): ASTVisitor {
  let directives = 0;
  const measure = new Measure(fragmentsOf(context.getDocument()));
  return {
    Directive() {
      directives += 1;
      if (directives === DOCUMENT_LIMITS.directives + 1) {
        context.reportError(new GraphQLError(`A document may carry ${DOCUMENT_LIMITS.directives} directives.`));
      }
    },
    OperationDefinition(operation) {
      const problem = complaint(operation, measure.of(operation.selectionSet), live);
      if (problem !== null) context.reportError(new GraphQLError(problem, { nodes: operation }));
    },
  };
}
