import type { DateOnly } from '../time/instant';
import type { CadenceScope } from '../vocabulary/cadences';
import type { LifecycleStage, RelationshipKind } from '../vocabulary/contacts';

/** How often somebody is spoken with: one person, whoever wears a tag, has come so far, or is this to us. */
export interface CadenceSetting {
  readonly id: string;
  readonly scope: CadenceScope;
  /** Of a TAG. */
  readonly tag: { readonly id: string; readonly name: string } | null;
  /** Of a STAGE. */
  readonly stage: LifecycleStage | null;
  /** Of a KIND. */
  readonly kind: RelationshipKind | null;
  /** Days after the last two-way contact; null: nobody is reminded. */
  readonly idealDays: number | null;
  /** Days after which it is past due; null: it never is. */
  readonly maxDays: number | null;
  /** How often we may write or call in 30 days before we stop suggesting it; null: no limit. */
  readonly ceilingPer30Days: number | null;
  /** The last day of a pause by the workspace's clocks; null without one. */
  readonly pausedUntil: DateOnly | null;
}
