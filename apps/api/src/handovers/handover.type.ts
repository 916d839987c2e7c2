import {
  handoverDraft,
  type HandoverFacts,
  type HandoverState,
  handoverState,
  mayShapeHandover,
  sidesToAccept,
} from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BriefLine } from '../brief/brief.type';
import { ContactRef } from '../contacts/contact-ref.type';
import { editorOf } from '../contacts/writing/contact-work';
import { Member } from '../identity/member.type';
import { Computed } from '../platform/graphql/computed-fields';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { InteractionRef } from '../preferences/interaction-ref.type';
import { Reminder } from '../reminders/reminder.type';
import { HandoverStateEnum } from './words';

@ObjectType({
  description: 'What who takes over should know, as the viewer may read it: made anew from the records each time.',
})
export class HandoverLetter {
  @Field(() => String, { nullable: true, description: 'What whoever started it wrote; null without a word.' })
  note!: string | null;

  @Field(() => [BriefLine], { description: 'Of their brief: what is owed, what hurts, how they like it.' })
  lines!: readonly BriefLine[];

  @Field(() => [Reminder], { description: 'Open reminders about them, in the order they come up.' })
  reminders!: readonly Reminder[];
}

@ObjectType({
  description:
    "A contact that passes from one member's care into another's: a letter that both sides accept, and a note to the customer that a person sends, once.",
})
export class Handover {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => ContactRef, { description: 'Who is handed over.' })
  contact!: ContactRef;

  @Field(() => Member, { nullable: true, description: 'Who looked after them; null when nobody did.' })
  from!: Member | null;

  @Field(() => Member, { description: 'Who looks after them now.' })
  to!: Member;

  @Field(() => HandoverStateEnum, { description: 'How it stands.' })
  @Computed(({ facts }: Handover) => handoverState(facts))
  readonly state?: HandoverState;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the former owner accepted it, or could not be asked; null while they have not.',
  })
  acceptedByFrom!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the new owner accepted it; null while they have not.',
  })
  acceptedByTo!: string | null;

  @Field(() => String, {
    description: "What the customer may be told, in the workspace's language. Heed never sends it.",
  })
  @Computed(({ written, contact, from, to, business, language }: Handover) => {
    const named = { name: contact.nameToUse ?? contact.displayName, from: from?.name ?? null, to: to.name, business };
    return written ?? handoverDraft(named, language);
  })
  readonly draft?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer was told; null while nobody did.' })
  toldAt!: string | null;

  @Field(() => InteractionRef, {
    nullable: true,
    description: 'The interaction in which they were told; null while nobody did, or when the viewer may not read it.',
  })
  toldBy!: InteractionRef | null;

  @Field(() => Boolean, { description: 'Whether the viewer has a side of it to accept.' })
  @Computed(
    ({ facts }: Handover, { actor }) =>
      handoverState(facts) === 'ASKED' && sidesToAccept(editorOf(actor), facts).length > 0,
  )
  readonly viewerCanAccept?: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may write the draft, say that it was sent, or withdraw it.',
  })
  @Computed(({ facts }: Handover, { actor }) => mayShapeHandover(editorOf(actor), facts))
  readonly viewerCanEdit?: boolean;

  /** What the rules read of it. */
  facts!: HandoverFacts;

  /** Behind `letter`. */
  note!: string | null;

  /** The draft, when somebody has written one. */
  written!: string | null;

  business!: string;

  /** BCP 47, the workspace's. */
  language!: string;
}
