import type { Channel, Direction } from '@heed/domain';

/** An interaction type as a new workspace gets it; everything but `key` may be edited later. */
export interface ShippedType {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly channel: Channel | null;
  readonly defaultDirection: Direction;
  /** Business minutes to a first answer; null when none is expected. */
  readonly responseTargetMinutes: number | null;
  readonly customerFacing: boolean;
}

/** A type for those outside, with how soon they are answered in business minutes (null: no answer is expected). */
export function shippedType(
  key: string,
  label: string,
  icon: string,
  channel: Channel | null,
  defaultDirection: Direction,
  responseTargetMinutes: number | null,
): ShippedType {
  return { key, label, icon, channel, defaultDirection, responseTargetMinutes, customerFacing: true };
}
