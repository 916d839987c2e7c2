import { Field, ID, ObjectType } from '@nestjs/graphql';
import { isoInstant, jsonObject } from '../platform/database/json-sql';
import { DateTimeScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'An interaction as evidence: enough to name it and open it.' })
export class InteractionRef {
  @Field(() => ID, { description: 'UUIDv7 of the interaction.' })
  id!: string;

  @Field(() => String, { description: 'Key of its type, for example CALL.' })
  typeKey!: string;

  @Field(() => DateTimeScalar, { description: 'When it took place.' })
  occurredAt!: string;
}

/** SQL of an InteractionRef from the alias of an interaction that may be missing and of its type; null when missing. */
export function interactionRefJson(interaction: string, type: string): string {
  const ref = jsonObject({
    id: `${interaction}.id`,
    typeKey: `${type}.key`,
    occurredAt: isoInstant(`${interaction}.occurred_at`),
  });
  return `CASE WHEN ${interaction}.id IS NOT NULL THEN ${ref} END`;
}
