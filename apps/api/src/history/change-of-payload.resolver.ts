import { type Type } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WebhookEndpointPayload } from '../channels/webhooks/webhook-endpoint.type';
import { CadencePayload } from '../cadences/cadence.payload';
import { BusinessCalendarPayload } from '../calendar/business-calendar.payload';
import { CompanyPayload } from '../companies/company.payload';
import { ContactPayload } from '../contacts/contact.payload';
import { MemberPayload } from '../identity/members/member.inputs';
import { ViewerPayload } from '../identity/viewer/viewer.type';
import { WorkspacePayload } from '../identity/workspace/workspace.inputs';
import { InteractionTypePayload } from '../interaction-types/interaction-type.payload';
import { InteractionPayload } from '../interactions/interaction.payload';
import { ListeningPayload } from '../listening/settings/listening-settings.type';
import { NotificationSettingsPayload } from '../notifications/settings/settings.input';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ProtocolPayload } from '../protocols/protocol.payload';
import { ReminderPayload } from '../reminders/reminder.payload';
import { TagPayload } from '../tags/tag.payload';
import { Change } from './change.type';
import { ReadHistory, shownTo } from './read-history';
import { UndoPayload } from './undo.payload';

/** A payload that names the change it made, or has it at hand. */
type Changed = Pick<InteractionPayload, 'changeId' | 'recorded'>;

/** The field `change` of every payload whose mutation leaves a record. */
function changeFieldOf(payload: Type<object>): Type<object> {
  @Resolver(() => payload)
  class ChangeOfPayloadResolver {
    constructor(private readonly read: ReadHistory) {}

    @ResolveField(() => Change, { nullable: true, description: 'What was changed; null when nothing had to be.' })
    change(
      @Parent() { changeId, recorded }: Changed,
      @Context() context: OperationContext,
    ): Promise<Change | null> | Change | null {
      if (recorded) return shownTo(context.actor, { ...recorded, authorId: recorded.actor.id, undoneAt: null });
      if (changeId === undefined || changeId === null) return null;
      return this.read.byId(context.db, context.actor, changeId);
    }
  }
  return ChangeOfPayloadResolver;
}

export const CHANGE_FIELDS = [
  InteractionPayload,
  ContactPayload,
  CompanyPayload,
  TagPayload,
  InteractionTypePayload,
  ProtocolPayload,
  BusinessCalendarPayload,
  CadencePayload,
  ReminderPayload,
  ViewerPayload,
  WorkspacePayload,
  ListeningPayload,
  NotificationSettingsPayload,
  MemberPayload,
  WebhookEndpointPayload,
  UndoPayload,
].map(changeFieldOf);
