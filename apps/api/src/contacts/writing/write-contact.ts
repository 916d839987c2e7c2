import type { ChangeSubject } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import type { Request, UniqueKeys } from '../../platform/changes/change';
import { findReplay } from '../../platform/changes/find-replay';
import { requestHash } from '../../platform/changes/request-hash';
import type { RowDiff } from '../../platform/changes/row-diff';
import { idParam } from '../../platform/database/id-param';
import type { ContactChanged, ContactWork } from './contact-work';

/** What an action does to a contact and what hangs on it. */
interface ContactAction {
  readonly operation: string;
  readonly contactId: string;
  /** What of the contact it is about, when it is not the contact itself. */
  readonly subject?: ChangeSubject;
  readonly subjectId?: string;
  /** Null for what turned out to be so already. */
  readonly rows: readonly (RowDiff | null)[];
  /** From `requestOf`, when something is created. */
  readonly request?: Request;
  readonly uniqueKeys?: UniqueKeys;
}

/** Writes what a command decided about a contact, once. */
@Injectable()
export class WriteContact {
  constructor(private readonly changes: ApplyChange) {}

  /**
   * What this request did when it was sent before; null when it is new.
   * @throws Refusal IDEMPOTENCY_CONFLICT when its id was used with another body
   */
  async replay({ db, actor }: ContactWork, request: Request): Promise<ContactChanged | null> {
    return idParam(request.id) === null ? null : findReplay(db, actor, request);
  }

  /** @throws Refusal CONFLICT when a row is not as it was read, ALREADY_EXISTS when a unique key is taken */
  async apply({ db, actor, now }: ContactWork, action: ContactAction): Promise<ContactChanged> {
    const { contactId, operation, request, uniqueKeys } = action;
    const rows = action.rows.filter((row) => row !== null);
    if (rows.length === 0) return { contactId, changeId: null };
    const { subject = 'CONTACT', subjectId = contactId } = action;
    return this.changes.apply(db, actor, {
      id: newUuid(),
      at: now,
      operation,
      subject,
      subjectId,
      contactId,
      rows,
      request,
      uniqueKeys,
    });
  }
}

/** The request behind a create: the same id with the same input is the same request. */
export function requestOf(operation: string, input: { readonly id: string }): Request {
  return { id: input.id, hash: requestHash(operation, input) };
}
