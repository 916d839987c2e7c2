import type { CadenceDays, OpenSpan, RelationshipKind } from '@heed/domain';
import type { ShippedType } from '../../interaction-types/shipped-type';
import type { ShippedProtocol } from '../../protocols/shipped-protocol';

/**
 * What a workspace of one kind of business begins with. It is data: the set-up page shows what stands here, and the
 * same is then written. Everything can be changed afterwards, and a workspace that was made before keeps its own.
 */
export interface Preset {
  /** Upper snake case. */
  readonly key: string;
  readonly label: string;
  /** A few words below the label. */
  readonly description: string;
  /** A name in the app's icon sprite. */
  readonly icon: string;
  /** In the order in which they are offered. All of the basics are among them: imports and integrations name their keys. */
  readonly types: readonly ShippedType[];
  /** What is its own first; at least the general one for every customer-facing type. */
  readonly protocols: readonly ShippedProtocol[];
  readonly cadences: Readonly<Record<RelationshipKind, CadenceDays>>;
  readonly hours: readonly OpenSpan[];
}
