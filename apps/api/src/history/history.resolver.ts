import { Args, Context, Info, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ContactOfPayload } from '../contact-page/contact-of-payload';
import { Contact } from '../contacts/contact.type';
import { command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ChangeConnection } from './change.type';
import { ReadHistory } from './read-history';
import { TakeBack, type TakenBack } from './take-back';
import { UndoChangeInput, UndoPayload } from './undo.payload';

@Resolver(() => Contact)
export class ContactHistoryResolver {
  constructor(private readonly read: ReadHistory) {}

  @ResolveField(() => ChangeConnection, { description: 'Who changed what about this person, newest first.' })
  history(
    @Parent() contact: Contact,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Go on after this cursor.' })
    after: string | null,
    @Context() context: OperationContext,
  ): Promise<ChangeConnection> {
    return this.read.ofContact(context.db, context.actor, contact.id, { first: first ?? 50, after });
  }
}

@Resolver(() => UndoPayload)
export class UndoResolver {
  constructor(
    private readonly takeBack: TakeBack,
    private readonly page: ContactOfPayload,
  ) {}

  @Mutation(() => UndoPayload, { description: 'Takes back one change, if nothing has built on it since.' })
  async undoChange(@Args('input') input: UndoChangeInput, @Context() context: OperationContext): Promise<UndoPayload> {
    const work = command<TakenBack>(context, (db, actor) =>
      this.takeBack.run(db, actor, input.changeId, context.now()),
    );
    return { deletedIds: [], ...(await work) };
  }

  @ResolveField(() => Contact, {
    nullable: true,
    description: 'The contact as it is now; null when it was refused, or concerns no contact.',
  })
  contact(
    @Parent() payload: UndoPayload,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return this.page.contact(payload, context, info);
  }
}
