import type { Reason } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { JustRecorded } from './interaction-work';
import type { LeftAsText } from './marks/left-as-text.type';
import { UserError } from '../platform/graphql/user-error.type';

/** `interaction`, `contact` and `change` are resolved from the ids by the features that show them. */
@ObjectType({
  description:
    '`contact` carries what every panel of the page shows. On CONFLICT `interaction` is the current record. ' +
    'After a delete `interaction` is null and `deletedId` names it.',
})
export class InteractionPayload {
  interactionId?: string | null;

  contactId?: string | null;

  changeId?: string | null;

  /** The change itself when it is at hand. */
  recorded?: JustRecorded;

  /** Of the note that was logged; left out: none. */
  unread?: readonly LeftAsText[];

  @Field(() => ID, { nullable: true, description: 'The interaction that was deleted; null when none was.' })
  deletedId?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise every reason, and nothing was written.' })
  userErrors!: readonly Reason[];
}
