import { v7 as uuid } from 'uuid';
import type { Client } from '../client';
import { inputName } from './input-names';

/** What a workspace holds one of, by kind. */
export interface Things {
  readonly workspace: string;
  readonly member: string;
  readonly apiKey: string;
}

/** What a log made. */
export interface Logged {
  readonly contact: string;
  readonly interaction: string;
  readonly pain: string;
  readonly preference: string;
  readonly promise: string;
  readonly change: string;
}

/** What a protocol says. */
export const BODY = {
  formality: 'NEUTRAL',
  tone: ['warm', 'clear', 'calm'],
  soundsLike: 'We will see to it.',
  doesNotSoundLike: 'Calm down.',
  do: ['listen'],
  dont: ['hurry'],
  steps: [{ purpose: 'Greet', say: 'Good day', ask: 'How are you?', must: true }],
  responseTargetMinutes: 30,
  openingLine: 'Good day',
  escalateWhen: 'They are upset',
  after: 'Write it down',
};

type Json = Readonly<Record<string, unknown>>;

/** A workspace in which things are made as its screens would make them; all its texts carry `mark`. */
export class World {
  private made = 0;
  private readonly types = new Map<string, string>();
  private guide: { protocol: string; version: string } | undefined;

  constructor(
    readonly client: Client,
    readonly things: Things,
    readonly mark: string,
    /** Hears what was written until now. */
    readonly listen: () => Promise<void> = async () => undefined,
  ) {}

  /** A text nobody has used yet. */
  text(): string {
    this.made += 1;
    return `${this.mark} Nr ${this.made}`;
  }

  /** Runs a mutation that must succeed; its payload. */
  async run(operation: string, input: Json, selection = '__typename'): Promise<Json> {
    const document = `mutation($input: ${inputName(operation)}!) { ${operation}(input: $input) { ${selection} userErrors { code field message } } }`;
    const { data, errors } = await this.client.ask(document, { input });
    const payload = field(data, operation);
    const refused = payload['userErrors'];
    if (errors.length > 0 || !Array.isArray(refused) || refused.length > 0)
      throw new Error(`${operation}: ${JSON.stringify(errors)} ${JSON.stringify(refused)}`);
    return payload;
  }

  async contact(given: Json = {}): Promise<string> {
    const input = { id: uuid(), givenName: this.text(), ...given };
    await this.run('createContact', input);
    return input.id;
  }

  async company(): Promise<string> {
    const input = { id: uuid(), name: this.text() };
    await this.run('createCompany', input);
    return input.id;
  }

  async tag(): Promise<string> {
    const input = { id: uuid(), name: this.text() };
    await this.run('createTag', input);
    return input.id;
  }

  async point(): Promise<string> {
    const input = { id: uuid(), contactId: await this.contact(), kind: 'EMAIL', value: `a${uuid()}@example.com` };
    await this.run('addContactPoint', input);
    return input.id;
  }

  async affiliation(): Promise<string> {
    const input = { id: uuid(), contactId: await this.contact(), companyId: await this.company() };
    await this.run('addAffiliation', input);
    return input.id;
  }

  /** Two people who belong together. */
  async relationship(): Promise<{ id: string; contactId: string }> {
    const input = { id: uuid(), contactId: await this.contact(), otherId: await this.contact(), type: 'FRIEND' };
    await this.run('addRelationship', { ...input, note: this.text() });
    return input;
  }

  async importantDate(): Promise<string> {
    const input = { id: uuid(), contactId: await this.contact(), kind: 'OTHER', label: this.text(), month: 2, day: 29 };
    await this.run('addImportantDate', input);
    return input.id;
  }

  async block(): Promise<string> {
    const input = { id: uuid(), contactId: await this.contact(), channel: 'SMS', reason: this.text() };
    await this.run('blockChannel', input);
    return input.id;
  }

  /** An interaction type's id. */
  async type(key = 'CALL'): Promise<string> {
    if (this.types.size === 0) {
      const { data } = await this.client.ask('{ interactionTypes { id key } }');
      for (const one of list(data, 'interactionTypes')) this.types.set(text(one, 'key'), text(one, 'id'));
    }
    return this.types.get(key) ?? '';
  }

  /** A type made here. */
  async ownType(): Promise<string> {
    const key = `K${uuid().replaceAll('-', '').slice(16).toUpperCase()}`;
    const input = { id: uuid(), key, label: this.text(), icon: 'phone', defaultDirection: 'OUTBOUND' };
    await this.run('createInteractionType', input);
    return input.id;
  }

  /** A protocol of visits made here: its id and its version's. */
  async ownProtocol(): Promise<{ protocol: string; version: string }> {
    const input = { id: uuid(), name: this.text(), typeId: await this.type('VISIT'), language: 'en', body: BODY };
    const made = await this.run('createProtocol', input, 'protocol { activeVersion { id } }');
    return { protocol: input.id, version: text(field(made, 'protocol', 'activeVersion'), 'id') };
  }

  /** A protocol of calls: its id and its version's. */
  async protocol(): Promise<{ protocol: string; version: string }> {
    if (this.guide !== undefined) return this.guide;
    const { data } = await this.client.ask('{ protocols { id type { key } activeVersion { id } } }');
    const found = list(data, 'protocols').find((one) => text(field(one, 'type'), 'key') === 'CALL');
    return (this.guide = { protocol: text(found, 'id'), version: text(field(found, 'activeVersion'), 'id') });
  }

  /** A log with something of everything in it. */
  async logged(given: Json = {}): Promise<Logged> {
    const ids = { interaction: uuid(), pain: uuid(), preference: uuid(), promise: uuid() };
    const contact = typeof given['contactId'] === 'string' ? given['contactId'] : await this.contact();
    const payload = await this.run(
      'logInteraction',
      {
        id: ids.interaction,
        contactId: contact,
        typeId: await this.type(),
        outcome: 'CONNECTED',
        subject: this.text(),
        body: this.text(),
        painPoints: [{ id: ids.pain, title: this.text(), category: 'PRICE', severity: 3 }],
        preferences: [
          { id: ids.preference, key: 'OTHER', value: this.text(), strength: 'LIKES', source: 'STAFF_OBSERVED' },
        ],
        promises: [
          { id: ids.promise, text: this.text(), direction: 'OURS', dueAt: '2027-01-01T00:00:00Z', dueZone: 'UTC' },
        ],
        ...given,
      },
      'change { id }',
    );
    return { ...ids, contact, change: text(field(payload, 'change'), 'id') };
  }

  /** The cadence of a kind: its id and the version it has now. */
  async cadence(kind = 'CUSTOMER'): Promise<{ readonly id: string; readonly version: number }> {
    const { data } = await this.client.ask('{ cadences { id kind version } }');
    const found = list(data, 'cadences').find((one) => text(one, 'kind') === kind);
    return { id: text(found, 'id'), version: Number(Reflect.get(object(found), 'version')) };
  }

  /** An open reminder of a member's about somebody. */
  async reminder(more: object = {}): Promise<string> {
    const input = { id: uuid(), title: this.text(), contactId: await this.contact(), assigneeId: this.things.member };
    await this.run('createReminder', { ...input, dueDate: '2026-12-01', ...more });
    return input.id;
  }

  /** The version of the hours. */
  async versionOfHours(): Promise<number> {
    const { data } = await this.client.ask('{ businessCalendar { version } }');
    return Number(field(data, 'businessCalendar')['version']);
  }

  async deleted(): Promise<string> {
    const { interaction } = await this.logged();
    await this.run('deleteInteraction', { id: interaction, version: 1 });
    return interaction;
  }

  /** The version of a member. */
  async versionOfMember(id: string): Promise<number> {
    const { data } = await this.client.ask('{ members { id version } }');
    const found = list(data, 'members').find((one) => text(one, 'id') === id);
    return Number(Reflect.get(object(found), 'version'));
  }
}

function json(value: unknown): Json {
  return Object.fromEntries(Object.entries(object(value)));
}

function object(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The list under a key; empty where there is none. */
export function list(value: unknown, key: string): readonly unknown[] {
  const found: unknown = Reflect.get(object(value), key);
  return Array.isArray(found) ? found : [];
}

/** What stands under these keys; an empty object where nothing does. */
export function field(value: unknown, ...path: readonly string[]): Json {
  return path.reduce<Json>((at, key) => json(at[key]), json(value));
}

/** The text under a key; empty where there is none. */
export function text(value: unknown, key: string): string {
  const found: unknown = Reflect.get(object(value), key);
  return typeof found === 'string' ? found : '';
}
