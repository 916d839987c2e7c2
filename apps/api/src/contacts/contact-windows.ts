import { memberJson } from '../identity/member-sql';
import { jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';

const OF_CONTACT = (alias: string) => `${alias}.workspace_id = c.workspace_id AND ${alias}.contact_id = c.id`;

export const ownerWindow: Window = {
  field: 'owner',
  sql: `(SELECT ${memberJson('m')} FROM membership m WHERE m.workspace_id = c.workspace_id AND m.id = c.owner_id)`,
};

export const tagsWindow: Window = {
  field: 'tags',
  sql: jsonList({
    item: jsonObject({ id: 't.id', name: 't.name', version: 't.version' }),
    from: `contact_tag ct JOIN tag t ON t.workspace_id = ct.workspace_id AND t.id = ct.tag_id WHERE ${OF_CONTACT('ct')}`,
    orderBy: 't.folded_name',
  }),
};

export const contactPointsWindow: Window = {
  field: 'contactPoints',
  sql: jsonList({
    item: jsonObject({
      id: 'p.id',
      version: 'p.version',
      kind: 'p.kind',
      value: 'p.value',
      label: 'p.label',
      preferred: 'p.preferred',
      status: 'p.status',
    }),
    from: `contact_point p WHERE ${OF_CONTACT('p')}`,
    orderBy: `array_position('{PHONE,EMAIL,CHAT,SOCIAL,ADDRESS,URL}', p.kind), p.preferred DESC, p.id`,
  }),
};

export const affiliationsWindow: Window = {
  field: 'affiliations',
  sql: jsonList({
    item: jsonObject({
      id: 'a.id',
      version: 'a.version',
      company: jsonObject({ id: 'o.id', name: 'o.name' }),
      title: 'a.title',
      buyingRole: 'a.buying_role',
      from: 'a.from_date',
      to: 'a.to_date',
      primary: 'a.is_primary',
    }),
    from:
      `affiliation a JOIN company o ON o.workspace_id = a.workspace_id AND o.id = a.company_id ` +
      `WHERE ${OF_CONTACT('a')}`,
    orderBy: 'a.to_date DESC NULLS FIRST, a.is_primary DESC, o.sort_name, a.id',
  }),
};
