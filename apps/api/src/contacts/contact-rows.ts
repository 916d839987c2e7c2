import type { BuyingRole, ContactPointKind, ContactPointStatus, LifecycleStage, RelationshipKind } from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';

/** A contact as its table holds it, in JSON. */
export interface ContactRow extends Row {
  readonly version: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly honorific_prefix: string | null;
  readonly name_to_use: string | null;
  readonly pronunciation: string | null;
  readonly pronouns: string | null;
  readonly display_name: string;
  readonly relationship_kinds: readonly RelationshipKind[];
  readonly lifecycle_stage: LifecycleStage | null;
  readonly stage_since: string | null;
  readonly importance: number;
  readonly owner_id: string | null;
  readonly language: string | null;
  readonly time_zone: string | null;
  readonly deceased_at: string | null;
  readonly archived_at: string | null;
}

/** A contact point as its table holds it. */
export interface ContactPointRow extends Row {
  readonly version: number;
  readonly contact_id: string;
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly label: string | null;
  readonly preferred: boolean;
  readonly status: ContactPointStatus;
}

/** An affiliation as its table holds it. */
export interface AffiliationRow extends Row {
  readonly version: number;
  readonly contact_id: string;
  readonly company_id: string;
  readonly title: string | null;
  readonly buying_role: BuyingRole | null;
  readonly from_date: string | null;
  readonly to_date: string | null;
  readonly is_primary: boolean;
}
