import { jsonObject } from '../platform/database/json-sql';

/** SQL of a `Member` as JSON; `m` is the alias of a membership. */
export function memberJson(m: string): string {
  return jsonObject({
    id: `${m}.id`,
    name: `${m}.name`,
    email: `${m}.email`,
    role: `${m}.role`,
    active: `${m}.active`,
    version: `${m}.version`,
  });
}
