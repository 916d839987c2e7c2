import { v7 as newUuid } from 'uuid';
import { inserted, type RowDiff } from '../platform/changes/row-diff';
import type { ShippedType } from './shipped-type';

/** The rows of these types for a new workspace, in the order in which the composer is to offer them. */
export function shippedTypeRows(types: readonly ShippedType[]): RowDiff[] {
  return types.map((shipped, position) =>
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
