import type { ApolloServerPlugin } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { visit, valueFromASTUntyped, type ArgumentNode, type DocumentNode } from 'graphql';
import type { OperationContext } from './operation-context';
import { badRequest } from './request-errors';

/** The most entries one page of a connection may have. */
export const LARGEST_PAGE = 100;

function refuseBadSize(argument: ArgumentNode, variables: Record<string, unknown>): void {
  const size = valueFromASTUntyped(argument.value, variables);
  if (size === undefined || size === null) return;
  if (typeof size !== 'number' || size < 1 || size > LARGEST_PAGE) {
    badRequest(`first must be from 1 to ${LARGEST_PAGE}; ask for the next page with after.`);
  }
}

/** `first` is refused outside 1 to 100, given as a literal, a variable or a variable's default, before anything runs. */
function refuseBadPages(document: DocumentNode, given: Record<string, unknown>): void {
  const variables: Record<string, unknown> = Object.create(null);
  visit(document, {
    VariableDefinition(node) {
      const name = node.variable.name.value;
      variables[name] = Object.hasOwn(given, name)
        ? given[name]
        : node.defaultValue && valueFromASTUntyped(node.defaultValue);
    },
  });
  visit(document, {
    Argument: (node) => (node.name.value === 'first' ? refuseBadSize(node, variables) : undefined),
  });
}

@Plugin()
export class PageSizePlugin implements ApolloServerPlugin<OperationContext> {
  async requestDidStart() {
    return {
      didResolveOperation: async ({
        document,
        request,
      }: {
        document: DocumentNode;
        request: { variables?: Record<string, unknown> };
      }) => refuseBadPages(document, request.variables ?? {}),
    };
  }
}
