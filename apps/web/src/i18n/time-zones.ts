/** Every zone that the browser knows by its IANA name, and the chosen one, which may go by an older name. */
export function timeZones(chosen: string | null): string[] {
  return [...new Set([...(chosen ? [chosen] : []), ...Intl.supportedValuesOf('timeZone')])].sort();
}
