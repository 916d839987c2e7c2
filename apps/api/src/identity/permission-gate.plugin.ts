import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestListener,
} from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { OperationContext } from '../platform/graphql/operation-context';
import { forbidden, unauthenticated } from '../platform/graphql/request-errors';
import type { Principal } from '../platform/principal';
import { permissionOf, rightOf } from './permissions';
import { isSetUpRequired } from './workspace/is-set-up-required';

/** Names of the root fields, through fragments. The document is valid, so fragments exist and have no cycles. */
function rootFields(document: DocumentNode, root: SelectionSetNode): ReadonlySet<string> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const names = new Set<string>();
  const walk = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else walk(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : take(selection.name.value));
    }
  };
  // A fragment is walked once, however often it is spread: what it names does not change.
  const take = (name: string): SelectionSetNode | undefined => {
    const fragment = fragments.get(name);
    fragments.delete(name);
    return fragment?.selectionSet;
  };
  walk(root);
  return names;
}

function refuseUnless(principal: Principal | null, field: string): void {
  if (field === '__typename') return;
  if (field.startsWith('__'))
    return principal === null && process.env['NODE_ENV'] === 'production' ? unauthenticated() : undefined;
  if (permissionOf(field).open === 'ALWAYS') return;
  if (principal === null) return unauthenticated();
  if (rightOf(principal, field) === 'NO') forbidden(field);
}

/**
 * The guard at the root: every operation named in the document is looked up in the table before any of them runs.
 * Not signed in is HTTP 401 UNAUTHENTICATED, a role that may not is HTTP 403 FORBIDDEN; what depends on the record
 * (OWN_OR_UNOWNED) is decided by the command, which answers with a FORBIDDEN user error.
 */
@Plugin()
export class PermissionGate implements ApolloServerPlugin<OperationContext> {
  async requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
    return { didResolveOperation: (request) => this.check(request) };
  }

  private async check(request: GraphQLRequestContextDidResolveOperation<OperationContext>): Promise<void> {
    if (request.operation === undefined) return;
    const { principal, db } = request.contextValue;
    for (const field of rootFields(request.document, request.operation.selectionSet)) {
      const asked = principal === null && permissionOf(field).open === 'UNTIL_SET_UP';
      if (!(asked && (await isSetUpRequired(db)))) refuseUnless(principal, field);
    }
  }
}
