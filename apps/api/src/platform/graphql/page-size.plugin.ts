import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import type { OperationContext } from './operation-context';
import { PageSizes, variablesOf } from './page-sizes';

/** Refuses `first` outside 1 to 100, given as a literal, a variable or a default, before anything runs. */
@Plugin()
export class PageSizePlugin implements ApolloServerPlugin<OperationContext> {
  async requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
    return {
      didResolveOperation: async ({ document, operation, request, schema }) => {
        if (operation === undefined) return;
        const sizes = new PageSizes(document, variablesOf(operation, request.variables ?? {}));
        sizes.check(schema.getRootType(operation.operation), operation.selectionSet);
      },
    };
  }
}
