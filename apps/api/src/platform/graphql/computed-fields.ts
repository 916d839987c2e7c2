import { Extensions } from '@nestjs/graphql';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { OperationContext } from './operation-context';

type Compute = (parent: unknown, context: OperationContext) => unknown;

/**
 * A field of a type class whose value a plain rule gives, by the row and the operation: `compute` is called as it is,
 * for every row, with nothing awaited. For what has to read or wait there is `@ResolveField`.
 */
export function Computed<Parent, Value>(compute: (parent: Parent, context: OperationContext) => Value) {
  return <Name extends string>(target: Parent & Readonly<Partial<Record<Name, Value>>>, name: Name): void =>
    Extensions({ compute })(target, name);
}

/** Makes the rules of `@Computed` the resolvers of their fields; the schema itself stays as it is. */
export function installComputedFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const compute = field.extensions['compute'];
      if (isCompute(compute)) field.resolve = (parent, _, context: OperationContext) => compute(parent, context);
    }
  }
  return schema;
}

function isCompute(value: unknown): value is Compute {
  return typeof value === 'function';
}
