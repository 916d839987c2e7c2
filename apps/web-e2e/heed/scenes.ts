import { v7 as uuid } from 'uuid';
import type { Client } from './client';

/** A contact as a journey needs to know them. */
export interface Customer {
  readonly id: string;
  readonly name: string;
}

interface TypeRow {
  readonly id: string;
  readonly key: string;
}

let made = 0;

/** A customer of this test alone. */
export async function aCustomer(client: Client, told: object = {}): Promise<Customer> {
  made += 1;
  const input = { id: uuid(), givenName: 'Amira', familyName: `Haddad ${process.pid}-${made}`, ...told };
  const { contact } = await client.send<{ contact: { displayName: string } }>(
    'createContact',
    input,
    'contact { displayName }',
  );
  return { id: input.id, name: contact.displayName };
}

/** The id of an interaction type by its key. */
export async function typeId(client: Client, key: string): Promise<string> {
  const { interactionTypes } = await client.ask<{ interactionTypes: TypeRow[] }>('{ interactionTypes { id key } }');
  const found = interactionTypes.find((type) => type.key === key);
  if (!found) throw new Error(`There is no type ${key}.`);
  return found.id;
}

/** Logs something with a customer; answers its id. */
export async function aLog(client: Client, customer: Customer, told: object = {}, key = 'CALL'): Promise<string> {
  const input = { id: uuid(), contactId: customer.id, typeId: await typeId(client, key), ...told };
  await client.send('logInteraction', input);
  return input.id;
}

/** A company by its name; answers its id. */
export async function aCompany(client: Client, name: string): Promise<string> {
  const id = uuid();
  await client.send('createCompany', { id, name });
  return id;
}

/** That long before now, as an instant. */
export const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
