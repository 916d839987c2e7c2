import { inserted, type RowDiff } from '../platform/changes/row-diff';
import { v7 as newUuid } from 'uuid';
import { SHIPPED_TYPES } from './shipped-types';

/** The rows of the shipped types for a new workspace. */
export function shippedTypeRows(): RowDiff[] {
  return SHIPPED_TYPES.map((shipped, position) =>
    inserted('interaction_type', {
      id: newUuid(),
      key: shipped.key,
      label: shipped.label,
      icon: shipped.icon,
      channel: shipped.channel,
      default_direction: shipped.defaultDirection,
      response_target_minutes: shipped.responseTargetMinutes,
      customer_facing: shipped.customerFacing,
      archived: false,
      position,
    }),
  );
}
