import { v7 as uuid } from 'uuid';
import type { Api } from './api';
import type { Client } from './client';
import { graphql } from './generated';
import type { CreateContactInput, LogInteractionInput } from './generated/graphql';

export const LOG = graphql(`
  mutation Log($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      interaction {
        id
        version
        status
        direction
        twoWay
        occurredAt
        visibility
        feeling
        feelingSource
        author {
          kind
          name
        }
        protocolVersion {
          id
          name
        }
        participants {
          role
          contactId
          name
        }
        painMentions {
          painPointId
          title
          severity
          alreadyToldAt
        }
        promises {
          id
          text
          promisor
          dueZone
        }
        keptPromises {
          id
          status
        }
        preferences {
          id
          value
        }
      }
      contact {
        id
        preferences {
          id
          version
          key
          value
          strength
          source
          confirmedAt
          evidence {
            id
            typeKey
          }
        }
        painPoints(openOnly: false) {
          id
          version
          title
          severity
          status
          repeatCount
          lastMentionedAt
          viewerCanEdit
          mentions {
            interactionId
          }
        }
        promises(openOnly: false) {
          id
          version
          status
          direction
          promisor
          overdue
          resolution {
            id
          }
        }
        lastInteraction {
          id
        }
        pulse {
          lastTwoWayAt
          openPromises
          worstOpenPain
          lastFeeling
          nextPlannedAt
          unansweredOutbound
        }
        planned {
          id
        }
        next {
          id
          kind
          text
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
export const TIMELINE = graphql(`
  query Timeline($id: ID!, $first: Int, $after: String, $filter: TimelineFilter) {
    contact(id: $id) {
      id
      timeline(first: $first, after: $after, filter: $filter) {
        totalCount
        edges {
          cursor
          node {
            id
            subject
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          endCursor
        }
      }
    }
  }
`);
const TYPES = graphql(`
  query LogTypes {
    interactionTypes {
      id
      key
    }
  }
`);
const CREATE = graphql(`
  mutation CreateLogContact($input: CreateContactInput!) {
    createContact(input: $input) {
      contact {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

/** A workspace with its shipped types, in which contacts are made and touchpoints logged. */
export class LogScene {
  private constructor(
    readonly api: Api,
    private readonly types: ReadonlyMap<string, string>,
  ) {}

  static async of(api: Api): Promise<LogScene> {
    const { client } = await api.signUp();
    const { interactionTypes } = await client.request(TYPES);
    return new LogScene(api, new Map(interactionTypes.map(({ id, key }) => [key, id])));
  }

  typeId(key: string): string {
    return this.types.get(key) ?? '';
  }

  /** A new contact's id. */
  async aContact(by: Client, given: Partial<CreateContactInput> = {}): Promise<string> {
    const input = { id: uuid(), givenName: 'Mia', familyName: 'Wolf', ...given };
    const { createContact } = await by.request(CREATE, { input });
    if (!createContact.contact) throw new Error(JSON.stringify(createContact.userErrors));
    return createContact.contact.id;
  }

  /** The input of a connected call. */
  aCall(contactId: string, given: Partial<LogInteractionInput> = {}): LogInteractionInput {
    return { id: uuid(), contactId, typeId: this.typeId('CALL'), outcome: 'CONNECTED', subject: 'Order', ...given };
  }

  /** The payload of a log. */
  async log(by: Client, input: LogInteractionInput) {
    return (await by.request(LOG, { input })).logInteraction;
  }

  /** What a log wrote. @throws when it refused */
  async logged(by: Client, input: LogInteractionInput) {
    const { interaction, contact, userErrors } = await this.log(by, input);
    if (!interaction || !contact) throw new Error(JSON.stringify(userErrors));
    return { interaction, contact };
  }

  /** `CODE path` of each reason a log was refused for. */
  async refusals(by: Client, input: LogInteractionInput): Promise<string[]> {
    const { interaction, userErrors } = await this.log(by, input);
    if (interaction) throw new Error('It was not refused.');
    return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
  }

  /** Ids on the contact's timeline, newest first. */
  async timeline(by: Client, id: string): Promise<string[]> {
    const { contact } = await by.request(TIMELINE, { id });
    return (contact?.timeline.edges ?? []).map(({ node }) => node.id);
  }
}
