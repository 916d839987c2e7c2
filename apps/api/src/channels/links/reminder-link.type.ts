import type { LinkAction, Reason, ReminderLinkProblem } from '@heed/domain';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.type';
import { LinkActionEnum, ReminderLinkProblemEnum } from '../words';

@ObjectType({ description: 'What a link in a mail would do, shown before it is used.' })
export class ReminderLink {
  @Field(() => Boolean, { description: 'Whether useReminderLink would do it now.' })
  usable!: boolean;

  @Field(() => ReminderLinkProblemEnum, { nullable: true, description: 'Why it does nothing; null when it is usable.' })
  reason?: ReminderLinkProblem | null;

  @Field(() => String, { nullable: true, description: 'What is to be done; null unless it is usable.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom it is about; null when it is about nobody, or not usable.',
  })
  contactName?: string | null;

  @Field(() => LinkActionEnum, { nullable: true, description: 'What the link does; null unless it is usable.' })
  action?: LinkAction | null;

  @Field(() => String, {
    nullable: true,
    description: "When it is due, in the member's language and by their clocks; null unless it is usable.",
  })
  dueText?: string | null;
}

@InputType({ description: 'A link in a mail.' })
export class UseReminderLinkInput {
  @Field(() => String, { description: 'The last part of its path.' })
  token!: string;
}

@ObjectType({ description: 'What the link did. In the app it can be taken back like everything else.' })
export class ReminderLinkPayload {
  @Field(() => Boolean, { description: 'Whether it was done.' })
  done!: boolean;

  @Field(() => String, { description: 'A sentence: what was done, or why nothing was.' })
  text!: string;

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise why not, and nothing was written.' })
  userErrors!: readonly Reason[];
}
