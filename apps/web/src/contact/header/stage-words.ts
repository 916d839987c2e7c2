import type { LifecycleStage, RelationshipKind } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';

/** Those to whom we sell, or whose kind nobody said. */
const BUYS: readonly (RelationshipKind | null)[] = ['CUSTOMER', 'PROSPECT', null];

/**
 * How far somebody came, in words that fit what they are to us: a supplier is no "repeat customer". Call where
 * injection is allowed.
 */
export function stageWords(): (stage: LifecycleStage, leadKind: RelationshipKind | null) => string {
  const translate = translator();
  return (stage, leadKind) =>
    BUYS.includes(leadKind)
      ? translate(`contact.details.stages.${stage}`)
      : translate(`contact.details.standings.${stage}`);
}
