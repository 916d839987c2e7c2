import type { CadenceScope } from '../vocabulary/cadences';
import type { LifecycleStage, RelationshipKind } from '../vocabulary/contacts';

/** Which cadence holds for a person and why; 0 stands for none. */
export interface CadenceWording {
  'cadence.holds': {
    readonly scope: CadenceScope;
    /** Of the tag. */
    readonly tag: string;
    readonly stage: LifecycleStage | 'NONE';
    readonly kind: RelationshipKind | 'NONE';
    readonly days: number;
    readonly max: number;
  };
  /** Behind it; `day` is the last day of the pause. */
  'cadence.paused': { readonly day: string };
}
