import { isToDo } from '@heed/domain';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { Reminder } from './reminder.type';

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactRemindersResolver {
  @ResolveField(() => [Reminder], {
    description: 'What anybody wants to be reminded of about this person, open ones first, in the order they come up.',
  })
  reminders(
    @Parent() contact: { readonly reminders: readonly Reminder[] },
    @Args('openOnly', {
      type: () => Boolean,
      defaultValue: true,
      nullable: true,
      description: 'False: the closed ones too, the newest first.',
    })
    openOnly: boolean | null,
  ): readonly Reminder[] {
    if (openOnly === false) return contact.reminders;
    return contact.reminders.filter(({ stored: state }) => isToDo({ state }));
  }
}
