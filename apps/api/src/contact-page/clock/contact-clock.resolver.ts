import { contactClock } from '@heed/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../../contacts/contact.type';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { ClockFacts } from './clock-window';
import { ContactClock } from './contact-clock.type';

@Resolver(() => Contact)
export class ContactClockResolver {
  @ResolveField(() => ContactClock, { description: 'What time it is for them, and whether it is a good one to call.' })
  clock(
    @Parent() { timeZone, clock }: Pick<Contact, 'timeZone'> & { readonly clock: ClockFacts },
    @Context() context: OperationContext,
  ): ContactClock {
    const { preferences, calendar, language } = clock;
    const holidays = calendar.holidays.map(({ date }) => date);
    const hours = { zone: calendar.timeZone, hours: calendar.hours, holidays };
    return contactClock({ timeZone, preferences }, hours, context.now().toISOString(), language);
  }
}
