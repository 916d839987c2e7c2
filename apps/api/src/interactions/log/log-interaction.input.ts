import type { Direction, Feeling, FeelingSource, InteractionStatus, Visibility } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DirectionEnum, FeelingEnum } from '../../interaction-types/words';
import { LoggedPainPointInput } from '../../pain-points/pain-point.inputs';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { LoggedPreferenceInput } from '../../preferences/preference.inputs';
import { LoggedPromiseInput } from '../../promises/promise.inputs';
import { LoggedReminderInput } from '../../reminders/reminder.inputs';
import { FeelingSourceEnum } from '../../pulse/words';
import { HeardAnswerInput } from '../answers/heard-answer.input';
import { ToldInteractionInput } from '../told-interaction.input';
import { InteractionStatusEnum, VisibilityEnum } from '../words';
import { ParticipantInput } from './participant.input';

@InputType({ description: 'A touchpoint as it was, or as it is planned, with what was learned in it.' })
export class LogInteractionInput extends ToldInteractionInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client: the same id with the same body gives the same answer.' })
  id!: string;

  @Field(() => ID, { description: 'The contact it is about.' })
  contactId!: string;

  @Field(() => ID, { description: 'What kind of touchpoint.' })
  typeId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What happened in quick capture, in place of `body`, at most 20,000 characters: `!` a promise of ours, `#` a pain ' +
      'point, `~` a preference, `@` a contact, `>` when to come back, `:)` `:|` `:(` how they felt. It is kept as it was ' +
      'written, marks included; what cannot be read stays text, and `leftAsText` of the answer says so.',
  })
  rawText?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Marks of `rawText` that are meant as text: where each begins, in UTF-16 code units.',
  })
  asText?: number[] | null;

  @Field(() => String, {
    nullable: true,
    description: "IANA zone of the writer's clocks, by which `rawText` names days; the viewer's own when left out.",
  })
  timeZone?: string | null;

  @Field(() => [ParticipantInput], {
    nullable: true,
    description: 'Who else took part; the contact need not be named.',
  })
  participants?: ParticipantInput[] | null;

  @Field(() => DirectionEnum, { nullable: true, description: "Who began; the type's default when left out." })
  direction?: Direction | null;

  @Field(() => InteractionStatusEnum, {
    nullable: true,
    description: 'PLANNED when occurredAt lies ahead, COMPLETED otherwise, unless given.',
  })
  status?: InteractionStatus | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Now when left out.' })
  occurredAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; left out: nobody said.' })
  endedAt?: string | null;

  @Field(() => FeelingEnum, { nullable: true, description: 'How the customer felt; left out when nobody knows.' })
  feeling?: Feeling | null;

  @Field(() => FeelingSourceEnum, { nullable: true, description: 'Who says so; STAFF_OBSERVED when left out.' })
  feelingSource?: FeelingSource | null;

  @Field(() => VisibilityEnum, { nullable: true, defaultValue: 'NORMAL', description: 'Who may read it.' })
  visibility?: Visibility | null;

  @Field(() => ID, { nullable: true, description: 'The one that was shown; the fitting one when left out.' })
  protocolVersionId?: string | null;

  @Field(() => [LoggedPainPointInput], { nullable: true, description: 'What hurts them, told in it.' })
  painPoints?: LoggedPainPointInput[] | null;

  @Field(() => [LoggedPreferenceInput], { nullable: true, description: 'How they like to be treated, learned in it.' })
  preferences?: LoggedPreferenceInput[] | null;

  @Field(() => [LoggedPromiseInput], { nullable: true, description: 'What was promised in it.' })
  promises?: LoggedPromiseInput[] | null;

  @Field(() => [LoggedReminderInput], {
    nullable: true,
    description: 'What somebody wants to be reminded of after it; at most 20. Who may not read it sees none of them.',
  })
  reminders?: LoggedReminderInput[] | null;

  @Field(() => [HeardAnswerInput], {
    nullable: true,
    description:
      'What was said to what `hear` proposed of the note while it was written, and what was marked in it by hand; at most ' +
      '200. It is not proposed again. Nothing of it is kept where nobody asks for listening.',
  })
  answers?: HeardAnswerInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Open promises this interaction fulfils.' })
  keptPromiseIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "An integration's own key: the same key with the same body is the same request, whatever its ids.",
  })
  idempotencyKey?: string | null;

  @Field(() => String, { nullable: true, description: 'The system it comes from.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Its id in that system; unique there.' })
  externalId?: string | null;
}
