/** What a calendar program understood of one entry. Instants in UTC to the second, days as dates. */
export interface ReadEntry {
  readonly kind: string;
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string | null;
  readonly end: string | null;
  /** The first times at which one that comes round comes up; empty for others. */
  readonly times: readonly string[];
  /** Minutes from its start or end, and which of the two. */
  readonly alarms: readonly (readonly [minutes: number, related: string])[];
  readonly invited: readonly string[];
}

/** What a calendar program understood. */
export interface Reading {
  /** Its name and version. */
  readonly reader: string;
  readonly entries: readonly ReadEntry[];
  /** What it could not read. */
  readonly broken: readonly string[];
}
