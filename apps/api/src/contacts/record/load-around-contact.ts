import type { Check } from '@heed/domain';
import { COUNT_LIMITS } from '@heed/domain';
import { idParam } from '../../platform/database/id-param';
import type { ContactWork } from '../writing/contact-work';
import type { Locality } from '../points/check-contact-point';

/** What an input names beside the contact itself. */
export interface Named {
  readonly ownerId?: string | null;
  readonly companyId?: string | null;
  readonly tagIds?: readonly string[] | null;
}

/** What of it there is in this workspace, and how the workspace dials. */
export interface Around extends Locality {
  /** The owner is an active member. */
  readonly hasOwner: boolean;
  readonly hasCompany: boolean;
  readonly tagIds: readonly string[];
}

const AROUND = `
  SELECT w.language, w.time_zone,
         EXISTS (SELECT FROM membership m WHERE m.workspace_id = w.id AND m.id = $2 AND m.active) AS "hasOwner",
         EXISTS (SELECT FROM company o WHERE o.workspace_id = w.id AND o.id = $3) AS "hasCompany",
         ARRAY(SELECT t.id FROM tag t WHERE t.workspace_id = w.id AND t.id = ANY($4)) AS "tagIds"
    FROM workspace w WHERE w.id = $1`;

/** Loads, in one statement, what a new contact stands on. */
export async function loadAround({ db, actor }: ContactWork, named: Named): Promise<Around> {
  const tagIds = (named.tagIds ?? []).flatMap((id) => idParam(id) ?? []);
  const params = [actor.workspaceId, idParam(named.ownerId), idParam(named.companyId), tagIds];
  const [around] = await db.query<Around>(AROUND, params);
  if (around === undefined) throw new Error('The workspace of a signed-in person is gone.');
  return around;
}

/** Notes what is named but not there. */
export function checkNamed(
  check: Check,
  named: Named,
  around: Pick<Around, 'hasOwner' | 'hasCompany' | 'tagIds'>,
): void {
  if (isNamed(named.ownerId) && !around.hasOwner)
    check.refuse('NOT_FOUND', 'ownerId', 'There is no such active member.');
  if (isNamed(named.companyId) && !around.hasCompany)
    check.refuse('NOT_FOUND', 'companyId', 'There is no such company.');
  checkTags(check, named.tagIds ?? [], around.tagIds);
}

/** Notes tags that are not there, and too many of them; `known` are the ids that are there. */
export function checkTags(check: Check, tagIds: readonly string[], known: readonly string[]): void {
  if (tagIds.length > COUNT_LIMITS.tags) {
    check.refuse('TOO_MANY', 'tagIds', `There are ${tagIds.length} tags. Leave at most ${COUNT_LIMITS.tags}.`);
    return;
  }
  tagIds.forEach((id, index) => {
    if (!known.includes(id.toLowerCase())) check.refuse('NOT_FOUND', `tagIds.${index}`, 'There is no such tag.');
  });
}

function isNamed(id: string | null | undefined): boolean {
  return id !== null && id !== undefined;
}
