import { refuse, Refusal, type ReminderLinkProblem } from '@heed/domain';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { addressOf } from '../../identity/sessions/sign-in';
import { Database } from '../../platform/database/database';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { sayDue } from '../say-due';
import { FindReminderLink, type KnownLink, readLinkedReminder } from './find-reminder-link';
import { LinkLimit } from './link-limit';
import { ReminderLink, ReminderLinkPayload, UseReminderLinkInput } from './reminder-link.type';
import { UseReminderLink } from './use-reminder-link';

const LONGEST = 100;

@Resolver()
export class ReminderLinkResolver {
  constructor(
    private readonly links: FindReminderLink,
    private readonly using: UseReminderLink,
    private readonly limit: LinkLimit,
    private readonly database: Database,
  ) {}

  @Query(() => ReminderLink, {
    description:
      'What a link in a mail would do. Reading it changes nothing, so a mail scanner that opens links does no harm.',
  })
  async reminderLink(
    @Args('token', { type: () => String, description: 'The last part of its path.' }) token: string,
    @Context() context: OperationContext,
  ): Promise<ReminderLink> {
    const link = await this.find(token, context);
    if (typeof link === 'string') return { usable: false, reason: link };
    const { member, action, language, zone } = link;
    const reminder = await this.database.inWorkspace(member, (db) => readLinkedReminder(db, link));
    if (reminder === null) return { usable: false, reason: 'CLOSED' };
    const dueText = sayDue(reminder, { language, zone, now: context.now().toISOString() });
    return { usable: true, title: reminder.title, contactName: reminder.contact?.displayName, action, dueText };
  }

  @Mutation(() => ReminderLinkPayload, {
    description: 'Does what a link in a mail says, as the member it was mailed to; it works once.',
  })
  async useReminderLink(
    @Args('input') { token }: UseReminderLinkInput,
    @Context() context: OperationContext,
  ): Promise<ReminderLinkPayload> {
    await this.find(token, context);
    try {
      if (token.length > LONGEST) refuse('LINK_EXPIRED', 'token', 'This link does not work.');
      return { done: true, text: await this.using.use(token, context.now()), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { done: false, text: error.message, userErrors: error.reasons };
    }
  }

  /** Guesses count by where they come from, a link by itself: whoever guesses behind the same proxy shuts out nobody. */
  private async find(token: string, context: OperationContext): Promise<KnownLink | ReminderLinkProblem> {
    const link = await this.links.find(token.slice(0, LONGEST), context.now());
    await this.limit.count(link === 'UNKNOWN' ? addressOf(context) : token.slice(0, LONGEST));
    return link;
  }
}
