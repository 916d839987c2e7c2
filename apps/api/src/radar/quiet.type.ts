import type { RuleKey, SuggestionUrgency } from '@heed/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ContactCadence } from '../cadences/contact-cadence.type';
import { ContactRef } from '../contacts/contact-ref.type';
import { Member } from '../identity/member.type';
import { PageInfo } from '../platform/graphql/page-info.type';
import { InteractionRef } from '../preferences/interaction-ref.type';
import { RuleKeyEnum } from '../reminders/words';
import { SuggestionUrgencyEnum } from '../suggestions/words';

@ObjectType({ description: 'Somebody who is quiet by the rhythm that talks with them have had so far.' })
export class QuietPerson {
  @Field(() => ContactRef, { description: 'Who.' })
  contact!: ContactRef;

  @Field(() => Member, { nullable: true, description: 'The member who looks after them; null when nobody does.' })
  owner!: Member | null;

  @Field(() => Float, { description: 'The median of the days between talks.' })
  medianGapDays!: number;

  @Field(() => Int, { description: 'The number of gaps it rests on, 4 at least.' })
  gaps!: number;

  @Field(() => Int, { description: 'Whole days since both sides last spoke, 14 at least.' })
  daysSince!: number;

  @Field(() => Float, { description: 'Days since then divided by the median, 1.5 at least.' })
  ratio!: number;

  @Field(() => SuggestionUrgencyEnum, { description: 'RED from two and a half times the median on.' })
  urgency!: SuggestionUrgency;

  @Field(() => InteractionRef, { description: 'The last talk.' })
  lastTwoWay!: InteractionRef;

  @Field(() => ContactCadence, {
    nullable: true,
    description: 'The cadence that reminds of them anyway; null where their own rhythm is all there is.',
  })
  cadence!: ContactCadence | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why they are left alone, as a sentence; null when they are not.',
  })
  left!: string | null;

  @Field(() => RuleKeyEnum, {
    nullable: true,
    description: 'The rule that suggests a word now, which a snooze names; null when none does.',
  })
  rule!: RuleKey | null;
}

@ObjectType({ description: 'A quiet person in a page.' })
export class QuietEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => QuietPerson, { description: 'The person.' })
  node!: QuietPerson;
}

@ObjectType({
  description: 'A page of quiet people, those first who have become quiet last: a word is easiest with them.',
})
export class QuietConnection {
  @Field(() => [QuietEdge], { description: 'The people with their cursors.' })
  edges!: readonly QuietEdge[];

  @Field(() => [QuietPerson], { description: 'The people alone.' })
  nodes!: readonly QuietPerson[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;
}
