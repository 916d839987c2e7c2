import { daysUntil } from '@heed/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ImportantDate, todayOf } from './important-date.type';

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactImportantDatesResolver {
  @ResolveField(() => [ImportantDate], { description: 'Days of the year that matter to them, the next one first.' })
  importantDates(
    @Parent() contact: { readonly importantDates: readonly ImportantDate[] },
    @Context() context: OperationContext,
  ): readonly ImportantDate[] {
    const until = (date: ImportantDate) => daysUntil(date, todayOf(date, context));
    return [...contact.importantDates].sort((a, b) => until(a) - until(b));
  }
}
