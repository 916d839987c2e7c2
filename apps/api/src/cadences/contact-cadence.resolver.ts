import { sayCadence, wallClock } from '@heed/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { readerLanguage } from '../identity/reader-sql';
import { jsonObject } from '../platform/database/json-sql';
import type { OperationContext } from '../platform/graphql/operation-context';
import type { Window } from '../platform/window';
import type { Cadence } from './cadence.type';
import { ContactCadence } from './contact-cadence.type';
import { CADENCE_JSON } from './read-cadences';

/** What the window puts on a contact. */
export interface HeldCadence {
  readonly cadence: Cadence;
  readonly language: string;
  /** IANA; the workspace's. */
  readonly zone: string;
}

/** `Contact.cadence`: their own, else the one that their pulse says holds; null without one. */
export const cadenceWindow: Window = {
  field: 'cadence',
  sql: `(SELECT ${jsonObject({
    cadence: CADENCE_JSON,
    language: readerLanguage('c.workspace_id'),
    zone: '(SELECT cdw.time_zone FROM workspace cdw WHERE cdw.id = c.workspace_id)',
  })} FROM cadence cd WHERE cd.workspace_id = c.workspace_id AND cd.id = coalesce(
      (SELECT cdx.id FROM cadence cdx WHERE cdx.workspace_id = c.workspace_id AND cdx.contact_id = c.id),
      (SELECT cdp.cadence_id FROM contact_pulse cdp WHERE cdp.workspace_id = c.workspace_id AND cdp.id = c.id)))`,
};

/** The cadence that holds, with why, as it is told today. */
export function shownCadence({ cadence, language, zone }: HeldCadence, now: string): ContactCadence {
  return { cadence, text: sayCadence(cadence, language, wallClock(now, zone).date) };
}

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactCadenceResolver {
  @ResolveField(() => ContactCadence, {
    nullable: true,
    description: 'How often this person is to be spoken with, and why; null where no cadence is for them.',
  })
  cadence(
    @Parent() { cadence: held }: { readonly cadence: HeldCadence | null },
    @Context() context: OperationContext,
  ): ContactCadence | null {
    return held && shownCadence(held, context.now().toISOString());
  }
}
