import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Who is to look after a contact from now on.' })
export class StartHandoverInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, { description: "The contact's version that was read." })
  contactVersion!: number;

  @Field(() => ID, { description: 'The active member who takes over.' })
  toMemberId!: string;

  @Field(() => String, { nullable: true, description: 'A word to them, at most 2,000 characters.' })
  note?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'Whether the former owner’s open reminders about the contact go over too; those that the new owner may not read stay.',
  })
  moveReminders?: boolean | null;
}

@InputType({ description: 'A handover as it was read.' })
export class HandoverRefInput {
  @Field(() => ID, { description: 'The handover.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'What the customer is to be told.' })
export class EditHandoverDraftInput extends HandoverRefInput {
  @Field(() => String, { description: 'The whole note, 1 to 5,000 characters.' })
  draft!: string;
}

@InputType({ description: 'That a person told the customer.' })
export class HandoverToldInput extends HandoverRefInput {
  @Field(() => ID, { description: 'The talk or message of ours, since it began, in which they were told.' })
  interactionId!: string;
}
