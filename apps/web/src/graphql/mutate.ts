import { inject } from '@angular/core';
import type { AnyVariables, OperationContext, TypedDocumentNode } from '@urql/core';
import { GRAPHQL } from './client';
import { type Failure, toFailure } from './failure';
import { Saving } from './saving';

/** `data` holds the payload with its `userErrors`; `error` tells that no answer came. Never both null. */
export type Answer<Data> = { data: Data; error: null } | { data: null; error: Failure };

/** Returns a function that sends `document` once and answers; it never throws. */
export function mutation<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): (variables: Variables, context?: Partial<OperationContext>) => Promise<Answer<Data>> {
  const client = inject(GRAPHQL);
  const saving = inject(Saving);
  return async (variables, context) => {
    const { data, error } = await saving.during(client.mutation(document, variables, context).toPromise());
    if (error) return { data: null, error: toFailure(error) };
    return data ? { data, error: null } : { data: null, error: { kind: 'broken', requestId: null } };
  };
}
