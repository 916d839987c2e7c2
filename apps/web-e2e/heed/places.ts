import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { bakery } from './bakery';
import type { Client } from './client';
import { aCompany, aCustomer, aLog, ago } from './scenes';

const VERSION = 'query ($contactId: ID!) { contact(id: $contactId) { version } }';

/** An address of a page. */
export interface Place {
  readonly path: string;
  /** It asks the server for nothing of its own, so it neither loads nor fails. */
  readonly still?: boolean;
}

/** A page of each route, by the path that the routes of the app give it; `pagesOfTheApp` says which there are. */
export async function places(api: Client): Promise<Readonly<Record<string, Place>>> {
  const company = await aCompany(api, 'Café Meridian');
  const known = { companyId: company, phone: '+49 30 2345678', email: 'amira@cafe-meridian.example' };
  const { id } = await aCustomer(api, known);
  const entry = await aLog(api, { id, name: '' }, { subject: 'Asked for rye', feeling: 'WARM', occurredAt: ago(60) });
  const { protocols } = await api.ask<{ protocols: { id: string }[] }>('{ protocols { id } }');
  return {
    today: { path: '/today' },
    contacts: { path: '/contacts' },
    'contacts/:id': { path: `/contacts/${id}` },
    'contacts/:id/log': { path: `/contacts/${id}/log` },
    'contacts/:id/handover/:handoverId': { path: `/contacts/${id}/handover/${await aHandover(api, id)}` },
    ring: { path: '/ring?tel=03012345679' },
    'companies/:id': { path: `/companies/${company}` },
    promises: { path: '/promises' },
    reminders: { path: '/reminders?who=all' },
    notifications: { path: '/notifications' },
    quiet: { path: '/quiet' },
    team: { path: '/team' },
    'team/:interactionId': { path: `/team/${entry}` },
    protocols: { path: '/protocols' },
    'protocols/:id': { path: `/protocols/${protocols[0]?.id}` },
    settings: { path: '/settings', still: true },
    'settings/profile': { path: '/settings/profile', still: true },
    'settings/notifications': { path: '/settings/notifications' },
    'settings/outgoing': { path: '/settings/outgoing' },
    'settings/workspace': { path: '/settings/workspace', still: true },
    'settings/hours': { path: '/settings/hours' },
    'settings/cadences': { path: '/settings/cadences' },
    'settings/types': { path: '/settings/types' },
    'settings/tags': { path: '/settings/tags' },
    'settings/listening': { path: '/settings/listening' },
    'settings/members': { path: '/settings/members' },
    'settings/shortcuts': { path: '/settings/shortcuts', still: true },
    'settings/api-keys': { path: '/settings/api-keys' },
    '403': { path: '/403', still: true },
    '**': { path: `/nowhere/${uuid()}`, still: true },
  };
}

/** A handover of somebody to a colleague; answers its id. */
async function aHandover(api: Client, contactId: string): Promise<string> {
  const known = await api.ask<{ contact: { version: number } }>(VERSION, { contactId });
  const input = { id: uuid(), contactId, contactVersion: known.contact.version, toMemberId: bakery().people.AGENT.id };
  await api.send('startHandover', { ...input, note: 'They open at seven.' });
  return input.id;
}

/** Pages for those who are not signed in; `setup` is there only while Heed is empty. */
export const OUTSIDE: Readonly<Record<string, Place>> = {
  login: { path: '/login', still: true },
  setup: { path: '/setup', still: true },
  'invite/:token': { path: '/invite/gone' },
  'reset/:token': { path: '/reset/gone' },
  'remind/:token': { path: '/remind/gone' },
};

const source = join(import.meta.dirname, '../../web/src');
const PATH = /path: '([^']*)'([^]*?)(?=path: '|$)/g;
const CHILDREN = /import\('(\.[^']+\.routes)'\)/;

/** The path of each page, as the routes of the app say: their text is read, because a journey imports no code of it. */
export function pagesOfTheApp(file = 'routes.ts', above = ''): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(PATH)].flatMap(([, path = '', rest = '']) => {
    const whole = [above, path].filter((part) => part !== '').join('/');
    const below = CHILDREN.exec(rest)?.[1];
    if (below) return [whole, ...pagesOfTheApp(`${below}.ts`, whole)];
    return path === '' || rest.includes('redirectTo') ? [] : [whole];
  });
}
