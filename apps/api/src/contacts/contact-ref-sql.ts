import { jsonObject } from '../platform/database/json-sql';

/** SQL of the name of the company a contact is at now, the primary one first; null without one. `c` is the contact's alias. */
export const companyNameOf = (c: string) => `(SELECT o.name FROM affiliation a
    JOIN company o ON o.workspace_id = a.workspace_id AND o.id = a.company_id
   WHERE a.workspace_id = ${c}.workspace_id AND a.contact_id = ${c}.id AND a.to_date IS NULL
   ORDER BY a.is_primary DESC, a.created_at, a.id LIMIT 1)`;

/** SQL of the fields of a `ContactRef`; `c` is the alias of a contact. */
export function contactRefFields(c: string): Readonly<Record<string, string>> {
  return {
    id: `${c}.id`,
    displayName: `${c}.display_name`,
    nameToUse: `coalesce(${c}.name_to_use, nullif(${c}.given_name, ''), ${c}.display_name)`,
    companyName: companyNameOf(c),
  };
}

/** SQL of a `ContactRef` as JSON. */
export function contactRefJson(c: string): string {
  return jsonObject(contactRefFields(c));
}
