import { movedText, type PromiseStanding, type PromiseState, sayDay, standingOf } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../../contacts/contact-ref.type';
import { Computed } from '../../platform/graphql/computed-fields';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { PromiseRecord } from '../promise.type';
import { PromiseStandingEnum } from '../words';

@ObjectType({ description: 'A promise as the ledger tells it.' })
export class LedgerEntry {
  @Field(() => ID, { description: "The promise's id." })
  id!: string;

  @Field(() => PromiseRecord, { description: 'The promise itself.' })
  promise!: PromiseRecord;

  @Field(() => ContactRef, { description: 'To whom we promised, or who promised us.' })
  contact!: ContactRef;

  @Field(() => PromiseStandingEnum, { description: 'Where it stands now.' })
  @Computed(({ state, soon }: LedgerEntry, context) => standingOf(state, nowOf(context), soon))
  readonly standing?: PromiseStanding;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The date the customer counts on: the first one while a move was not told to them; null without a date.',
  })
  countsFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "That its date was moved and whether the customer knows, in the reader's language; null otherwise.",
  })
  @Computed(({ state, contact, promise, reader }: LedgerEntry, context) => {
    const moved = { ...state, ...contact, ...promise, nameToUse: contact.nameToUse ?? contact.displayName };
    return movedText(moved, reader.language, (at) => sayDay(reader.language, at, nowOf(context), reader.zone));
  })
  readonly movedText?: string | null;

  /** What the standing is told from. */
  state!: PromiseState;

  /** The end of the next business day. */
  soon!: string;

  /** In whose language and by whose clocks days are told. */
  reader!: { readonly language: string; readonly zone: string };
}

@ObjectType({ description: 'A promise in a page of the ledger.' })
export class LedgerEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => LedgerEntry, { description: 'The promise.' })
  node!: LedgerEntry;
}

@ObjectType({
  description: 'A page of the ledger: open promises by the date the customer counts on, then how others ended.',
})
export class LedgerConnection {
  @Field(() => [LedgerEdge], { description: 'The promises with their cursors.' })
  edges!: LedgerEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;
}

function nowOf(context: OperationContext): string {
  return context.now().toISOString();
}
