import type { ResultOf } from '@graphql-typed-document-node/core';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../src/platform/principal';
import { aPrincipal } from './a-principal';
import { Api, type SignedIn } from './api';
import { graphql } from './generated';
import type { CreateContactInput } from './generated/graphql';
import { aContactRow, aTagRow } from './rows';
import { writeRows } from './write-rows';

/** What the specs look at of a contact. */
export const CONTACT = graphql(`
  fragment ContactSeen on Contact {
    id
    version
    givenName
    familyName
    honorificPrefix
    nameToUse
    displayName
    relationshipKinds
    lifecycleStage
    importance
    owner {
      id
      name
    }
    language
    timeZone
    deceasedAt
    tags {
      id
      name
    }
    affiliations {
      id
      version
      company {
        id
        name
      }
      title
      buyingRole
      from
      to
      primary
    }
    contactPoints {
      id
      version
      kind
      value
      label
      preferred
      status
    }
    preferredChannel
    contactability {
      channel
      purpose
      allowed
      reason
      value
    }
    consents {
      channel
      purpose
      state
      source
      recordedBy {
        kind
        name
      }
      recordedAt
    }
    channelBlocks {
      id
      channel
      reason
      until
      liftedAt
      blockedBy {
        name
      }
    }
    source
    externalId
    createdAt
    updatedAt
    viewerCanEdit
  }
`);

graphql(`
  fragment ContactAnswered on ContactPayload {
    contact {
      ...ContactSeen
    }
    userErrors {
      code
      field
      message
    }
  }
`);

export const CREATE_CONTACT = graphql(`
  mutation CreateContact($input: CreateContactInput!) {
    createContact(input: $input) {
      ...ContactAnswered
    }
  }
`);

export const SHOW_CONTACT = graphql(`
  query ShowContact($id: ID!) {
    contact(id: $id) {
      ...ContactSeen
    }
  }
`);

const CREATE_COMPANY = graphql(`
  mutation CreateCompanyOfScene($input: CreateCompanyInput!) {
    createCompany(input: $input) {
      company {
        id
      }
      userErrors {
        code
      }
    }
  }
`);

const CREATE_TAG = graphql(`
  mutation CreateTagOfScene($input: CreateTagInput!) {
    createTag(input: $input) {
      tag {
        id
      }
      userErrors {
        code
      }
    }
  }
`);

type Seen = NonNullable<ResultOf<typeof SHOW_CONTACT>['contact']>;

/** Makes people, companies and tags through the API, as their screens would. */
export class ContactScene {
  private constructor(
    readonly api: Api,
    readonly owner: SignedIn,
  ) {}

  static async boot(): Promise<ContactScene> {
    const api = await Api.boot();
    return new ContactScene(api, await api.signUp());
  }

  /** A contact made by the owner. */
  async aContact(given: Partial<CreateContactInput> = {}): Promise<Seen> {
    const input = { id: uuid(), givenName: 'Mia', familyName: 'Wolf', ...given };
    const { createContact } = await this.owner.client.request(CREATE_CONTACT, { input });
    if (!createContact.contact) throw new Error(JSON.stringify(createContact.userErrors));
    return createContact.contact;
  }

  async aCompany(name: string, parentId?: string): Promise<string> {
    const input = { id: uuid(), name, parentId };
    await this.owner.client.request(CREATE_COMPANY, { input });
    return input.id;
  }

  async aTag(name: string): Promise<string> {
    const input = { id: uuid(), name };
    await this.owner.client.request(CREATE_TAG, { input });
    return input.id;
  }

  /** The contact as the owner sees it now. */
  async show(id: string): Promise<Seen> {
    const { contact } = await this.owner.client.request(SHOW_CONTACT, { id });
    if (!contact) throw new Error('There is no such contact.');
    return contact;
  }

  /** The owner as the database knows them. */
  get principal(): Principal {
    return { kind: 'USER', id: this.owner.id, name: 'Olga Owner', workspaceId: this.api.workspaceId, role: 'OWNER' };
  }

  /** Ids of another workspace: its member, contact, contact point, affiliation, company, tag and channel block. */
  async elsewhere() {
    const stranger = await aPrincipal(this.api.database);
    const contact = aContactRow();
    const tag = aTagRow('Elsewhere');
    const at = '2026-11-22T09:00:00.000Z';
    const company = { id: uuid(), name: 'Far', sort_name: 'far', created_at: at, updated_at: at };
    const on = { contact_id: contact.id, created_at: at };
    const point = { id: uuid(), ...on, kind: 'EMAIL', value: 'far@example.com', preferred: false, status: 'ACTIVE' };
    const affiliation = { id: uuid(), ...on, company_id: company.id, is_primary: false };
    const by = { blocked_by_kind: 'USER', blocked_by_id: stranger.id, blocked_by_name: 'Ada', blocked_at: at };
    const block = { id: uuid(), contact_id: contact.id, channel: 'EMAIL', reason: 'No', ...by };
    await this.api.database.inWorkspace(stranger, async (db) => {
      const rows = { contact, tag, company, contact_point: point, affiliation, channel_block: block };
      for (const [table, row] of Object.entries(rows)) await writeRows(db, stranger, table, [row]);
    });
    const ids = { contactId: contact.id, tagId: tag.id, companyId: company.id };
    return { ...ids, ownerId: stranger.id, pointId: point.id, affiliationId: affiliation.id, blockId: block.id };
  }

  /** A fingerprint of everything these features store: equal before and after what leaves no trace. */
  async digest(): Promise<string> {
    const one = (table: string) => `SELECT md5(string_agg(t::text, '|' ORDER BY t.id)) AS d FROM ${table} t`;
    const text = `SELECT string_agg(d, ' ') AS digest FROM (${TABLES.map(one).join(' UNION ALL ')}) x`;
    const [row] = await this.api.database.inWorkspace(this.principal, (db) => db.query<{ digest: string }>(text));
    return row?.digest ?? '';
  }

  close(): Promise<void> {
    return this.api.close();
  }
}

const TABLES = [
  'contact',
  'contact_point',
  'affiliation',
  'contact_tag',
  'relationship',
  'important_date',
  'contact_pulse',
  'consent_record',
  'channel_block',
  'company',
  'tag',
  'change_record',
];
