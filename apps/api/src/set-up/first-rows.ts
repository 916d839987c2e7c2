import { firstCadenceRows } from '../cadences/first-cadence-rows';
import { firstCalendarRow } from '../calendar/first-calendar-row';
import { shippedTypeRows } from '../interaction-types/shipped-type-rows';
import type { RowDiff } from '../platform/changes/row-diff';
import { shippedProtocolRows } from '../protocols/shipped-protocol-rows';
import type { Preset } from './presets/preset';

/** A workspace about to be filled; `createdAt` is an ISO 8601 instant. */
interface NewWorkspace {
  readonly id: string;
  readonly createdAt: string;
}

/** Everything that a preset puts into a new workspace. */
export function firstRows({ id, createdAt }: NewWorkspace, preset: Preset): RowDiff[] {
  const types = shippedTypeRows(preset.types);
  return [
    ...types,
    ...shippedProtocolRows(preset.protocols, types, createdAt),
    firstCalendarRow(id, preset.hours),
    ...firstCadenceRows(preset.cadences),
  ];
}
