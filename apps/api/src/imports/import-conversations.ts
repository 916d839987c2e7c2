import { CHANNELS, Check, type Channel } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import type { RowDiff } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { updatePulse } from '../pulse/update-pulse';
import { agentRows } from './agent-rows';
import { type Conversation, conversationOf } from './conversation';
import { conversationRows } from './conversation-rows';
import { knownRows } from './known-rows';
import type { FileRecord, Outcome } from './record';

type Told = FileRecord<Readonly<Record<string, unknown>>>;
interface Read {
  readonly record: Told;
  readonly conversation: Conversation | null;
  readonly reason: string;
}

/** What became of one record of a batch; `reason` says why it failed. */
export interface Done {
  readonly record: Told;
  readonly outcome: Outcome;
  readonly reason: string;
}

interface Batch {
  readonly rows: RowDiff[];
  readonly touched: Set<string>;
}

/** Writes conversations that a file tells: one interaction each, with its transcript. */
@Injectable()
export class ImportConversations {
  constructor(private readonly changes: ApplyChange) {}

  /** One batch in the transaction of `db`: what the source told before is left as it is. */
  async batch(db: Db, actor: Principal, source: string, records: readonly Told[], now: Date): Promise<Done[]> {
    const read = records.map(readRecord);
    const told = read.flatMap(({ conversation }) => conversation ?? []);
    const known = await knownRows(db, actor.workspaceId, source, {
      interactions: told.map(({ externalId }) => externalId),
      contacts: told.map(({ contactExternalId }) => contactExternalId),
      agents: told.flatMap(({ agent }) => agent ?? []),
    });
    const writer = new BatchWriter(source, actor, known, now.toISOString());
    const done = read.map((one) => writer.take(one));
    await this.write(db, actor, writer.batch, now);
    return done;
  }

  private async write(db: Db, actor: Principal, { rows, touched }: Batch, now: Date): Promise<void> {
    if (rows.length === 0) return;
    const id = newUuid();
    const about = { operation: 'importInteractions', subject: 'INTERACTION', subjectId: id, contactId: null } as const;
    const visibility = { level: 'NORMAL', authorId: actor.id } as const;
    await this.changes.apply(db, actor, { id, at: now.toISOString(), ...about, visibility, rows });
    await updatePulse(db, [...touched].sort());
  }
}

/** Collects the rows of a batch, meeting each agent and each conversation once. */
class BatchWriter {
  readonly batch: Batch = { rows: [], touched: new Set() };
  private readonly seen: Set<string>;
  private readonly agents: Map<string, string>;

  constructor(
    private readonly source: string,
    private readonly actor: Principal,
    private readonly known: Awaited<ReturnType<typeof knownRows>>,
    private readonly at: string,
  ) {
    this.seen = new Set(known.interactions);
    this.agents = new Map(Object.entries(known.agents));
  }

  take({ record, conversation, reason }: Read): Done {
    if (conversation === null) return { record, outcome: 'FAILED', reason };
    if (this.seen.has(conversation.externalId)) return { record, outcome: 'KNOWN', reason };
    const contactId = this.known.contacts[conversation.contactExternalId];
    const type = this.known.types[conversation.typeKey];
    if (contactId === undefined)
      return failed(record, `No contact has the id ${conversation.contactExternalId}. Import the contacts first.`);
    if (type === undefined) return failed(record, `There is no interaction type ${conversation.typeKey}.`);
    this.seen.add(conversation.externalId);
    this.batch.touched.add(contactId);
    const around = {
      source: this.source,
      contactId,
      type: { id: type.id, channel: channelOf(type.channel) },
      at: this.at,
    };
    this.batch.rows.push(...conversationRows(conversation, { ...around, author: this.author(conversation) }));
    return { record, outcome: 'ADDED', reason };
  }

  private author({ agent }: Conversation) {
    if (agent === null) return { kind: 'SYSTEM', id: this.actor.id, name: this.actor.name } as const;
    const known = this.agents.get(agent);
    if (known !== undefined) return { kind: 'USER', id: known, name: agent } as const;
    const { id, rows } = agentRows(agent, this.source, this.at);
    this.agents.set(agent, id);
    this.batch.rows.push(...rows);
    return { kind: 'USER', id, name: agent } as const;
  }
}

function readRecord(record: Told): Read {
  if (record.value === null) return { record, conversation: null, reason: record.problem ?? '' };
  const check = Check.start();
  const conversation = conversationOf(check, record.value);
  const { reasons } = check;
  if (reasons.length === 0) return { record, conversation, reason: '' };
  return {
    record,
    conversation: null,
    reason: reasons.map(({ field, message }) => `${field.join('.')}: ${message}`).join(' '),
  };
}

function failed(record: Told, reason: string): Done {
  return { record, outcome: 'FAILED', reason };
}

function channelOf(text: string | null): Channel | null {
  return CHANNELS.find((channel) => channel === text) ?? null;
}
