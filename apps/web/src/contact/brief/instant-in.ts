/** The browser's own zone, by its IANA name. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How far `zone` runs ahead of UTC at that instant, in milliseconds. */
function offset(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return Date.parse(`${parts.replace(', ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}

/** The instant of a wall time such as `2026-11-25T12:00` in a zone, ISO 8601 in UTC; null when it cannot be read. */
export function instantIn(wall: string, zone: string): string | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  const near = asUtc - offset(asUtc, zone);
  return new Date(asUtc - offset(near, zone)).toISOString();
}
