import { Check, phoneNumber, type Channel } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import type { CreateContactInput } from '../contacts/record/contact.input';
import type { CsvValues } from './read-csv';

/** A contact as a line of a table tells it. */
export interface ContactRecord {
  readonly input: CreateContactInput;
  readonly company: string | null;
  readonly preferredChannel: Channel | null;
}

/** Column names of other systems for what Heed knows, the first that has a value counts. */
const COLUMNS = {
  externalId: ['external_id', 'id', 'contact_id', 'customer_id'],
  givenName: ['given_name', 'first_name', 'firstname', 'forename'],
  familyName: ['family_name', 'last_name', 'lastname', 'surname'],
  honorificPrefix: ['honorific_prefix', 'prefix', 'salutation'],
  nameToUse: ['name_to_use', 'nickname', 'preferred_name'],
  pronouns: ['pronouns'],
  language: ['language', 'locale'],
  timeZone: ['time_zone', 'timezone'],
  email: ['email', 'e_mail', 'email_address', 'mail'],
  phone: ['phone', 'phone_number', 'telephone', 'mobile'],
  company: ['company', 'company_name', 'organisation', 'organization'],
  title: ['title', 'job_title', 'position'],
  preferredChannel: ['preferred_channel'],
} as const;
type Column = keyof typeof COLUMNS;

/** Read, but only to understand a phone number. */
const COUNTRY = ['country', 'country_code'];

const CHANNEL_WORDS: Readonly<Record<string, Channel>> = {
  call: 'PHONE',
  chat: 'CHAT',
  email: 'EMAIL',
  letter: 'POST',
  phone: 'PHONE',
  post: 'POST',
  sms: 'SMS',
  text: 'SMS',
};

/** The columns of a table that Heed has no place for. */
export function unusedColumns(values: CsvValues): string[] {
  const used = new Set<string>([...Object.values(COLUMNS).flat(), ...(values.has('phone') ? COUNTRY : [])]);
  return [...values.keys()].filter((name) => !used.has(name));
}

/** Reads one line; `source` is where its ids come from. What is wrong with it goes into `check`. */
export function contactRecord(check: Check, values: CsvValues, source: string): ContactRecord {
  const cell = (column: Column) => COLUMNS[column].map((name) => values.get(name)).find(Boolean) ?? null;
  const externalId = cell('externalId');
  if (externalId === null)
    check.refuse('REQUIRED', 'external_id', 'Without an id, a second import would add the person again.');
  const input: CreateContactInput = {
    id: newUuid(),
    givenName: cell('givenName') ?? '',
    familyName: cell('familyName'),
    honorificPrefix: cell('honorificPrefix'),
    nameToUse: cell('nameToUse'),
    pronouns: cell('pronouns'),
    relationshipKinds: ['CUSTOMER'],
    language: cell('language'),
    timeZone: cell('timeZone'),
    email: cell('email'),
    phone: phoneOf(cell('phone'), values),
    title: cell('title'),
    source,
    externalId,
  };
  return { input, company: cell('company'), preferredChannel: channelOf(check, cell('preferredChannel')) };
}

/** A national number is read in the line's country; what is no number there is left for the contact's own check to refuse. */
function phoneOf(told: string | null, values: CsvValues): string | null {
  const country = COUNTRY.map((name) => values.get(name)?.toUpperCase()).find(Boolean);
  if (told === null || country === undefined) return told;
  const found = phoneNumber(told, country);
  return found.problem ? told : found.value;
}

function channelOf(check: Check, told: string | null): Channel | null {
  if (told === null) return null;
  const word = told.toLowerCase();
  const channel = Object.hasOwn(CHANNEL_WORDS, word) ? CHANNEL_WORDS[word] : undefined;
  if (channel === undefined)
    check.refuse('INVALID', 'preferred_channel', `Give one of ${Object.keys(CHANNEL_WORDS).join(', ')}.`);
  return channel ?? null;
}
