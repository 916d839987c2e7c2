/** SQL of an instant inside JSON: ISO 8601 in UTC with milliseconds, as the API answers it; null stays null. */
export function isoInstant(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** SQL of one JSON object from field name to SQL expression, in the given order. */
export function jsonObject(fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([name, expression]) => `'${name}', ${expression}`);
  return `json_build_object(${pairs.join(', ')})`;
}

/** SQL of a sub-select that yields a JSON array, empty when nothing matches; `from` goes on with its WHERE. */
export function jsonList(list: { readonly item: string; readonly from: string; readonly orderBy: string }): string {
  return `(SELECT coalesce(json_agg(${list.item} ORDER BY ${list.orderBy}), '[]') FROM ${list.from})`;
}
