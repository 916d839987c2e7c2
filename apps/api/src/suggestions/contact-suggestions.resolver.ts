import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { settingOf } from './known-setting';
import { reportOf, shown } from './report-of';
import { RuleReport } from './rule-report.type';
import type { Judged } from './suggestions-window';

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactSuggestionsResolver {
  @ResolveField(() => RuleReport, {
    description: 'What is worth doing for this person and why, and why the other rules say nothing.',
    complexity: 1,
  })
  suggestions(
    @Parent() { suggestions: { known, setting } }: { readonly suggestions: Judged },
    @Context() context: OperationContext,
  ): RuleReport {
    const now = context.now().toISOString();
    const { fired, silent } = reportOf(known, settingOf(setting, context.actor, now), now);
    return { open: fired.map((suggestion) => shown(suggestion, known)), silent };
  }
}
