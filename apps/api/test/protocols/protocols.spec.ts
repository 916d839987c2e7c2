import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import type { ProtocolBodyInput, RelationshipKind } from '../generated/graphql';

const PROTOCOLS = graphql(`
  query ProtocolsWithVersions {
    protocols {
      id
      audience
      situation
      activeVersion {
        number
      }
      versions {
        createdBy {
          name
        }
      }
    }
    interactionTypes {
      id
      key
    }
  }
`);
const EDIT = graphql(`
  mutation EditProtocol($input: EditProtocolInput!) {
    editProtocol(input: $input) {
      protocol {
        id
        version
        name
        relationshipKinds
        activeVersion {
          number
          openingLine
          reason
        }
        versions {
          number
          status
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const CREATE = graphql(`
  mutation CreateProtocol($input: CreateProtocolInput!) {
    createProtocol(input: $input) {
      protocol {
        id
        name
        version
        relationshipKinds
        activeVersion {
          number
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);

const body: ProtocolBodyInput = {
  formality: 'NEUTRAL',
  tone: ['calm', 'plain', 'kind'],
  soundsLike: 'Here is what happened.',
  doesNotSoundLike: 'We are sorry for any inconvenience.',
  do: ['Listen'],
  dont: ['Argue'],
  steps: [{ purpose: 'Listen', must: true }],
  openingLine: 'Hello {nameToUse}, I am calling {companyName}.',
};

describe('protocols', () => {
  let api: Api;
  let owner: SignedIn;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
  });
  afterAll(() => api.close());

  const everything = () => owner.client.request(PROTOCOLS);
  const typeId = async (key: string) => {
    const { interactionTypes } = await everything();
    return interactionTypes.find((type) => type.key === key)?.id ?? '';
  };

  it('come with a new workspace, each in its first version', async () => {
    const { protocols } = await everything();
    expect(protocols).toHaveLength(23);
    expect(protocols.every((protocol) => protocol.activeVersion?.number === 1)).toBe(true);
    expect(protocols[0]?.versions[0]?.createdBy.name).toBe('Heed');
  });

  it('makes a new version of an edited protocol and retires the one before', async () => {
    const { protocols } = await everything();
    const complaint = protocols.find((protocol) => protocol.situation === 'COMPLAINT');
    const input = { id: complaint?.id ?? '', version: 1, body, reason: 'Shorter' };
    const { editProtocol } = await owner.client.request(EDIT, { input });
    expect(editProtocol.protocol).toMatchObject({
      version: 2,
      name: 'After a complaint',
      activeVersion: { number: 2, reason: 'Shorter' },
      versions: [
        { number: 2, status: 'ACTIVE' },
        { number: 1, status: 'RETIRED' },
      ],
    });
    const stale = await owner.client.request(EDIT, { input: { ...input, reason: 'Again' } });
    expect(stale.editProtocol.userErrors).toEqual([{ code: 'CONFLICT', field: ['version'] }]);
  });

  it('speaks to whom it is said to, and to everybody when it is said no more', async () => {
    const kinds = { relationshipKinds: ['SUPPLIER', 'PARTNER', 'SUPPLIER'] as RelationshipKind[] };
    const made = { id: uuid(), name: 'Visit', typeId: await typeId('VISIT'), language: 'en', body, ...kinds };
    const { createProtocol } = await owner.client.request(CREATE, { input: made });
    expect(createProtocol.protocol?.relationshipKinds).toEqual(['SUPPLIER', 'PARTNER']);
    const edit = async (version: number, given: { relationshipKinds?: RelationshipKind[] | null }) => {
      const input = { id: made.id, version, body, reason: 'Whom', ...given };
      return (await owner.client.request(EDIT, { input })).editProtocol.protocol?.relationshipKinds;
    };
    expect(await edit(1, {})).toEqual(['SUPPLIER', 'PARTNER']);
    expect(await edit(2, { relationshipKinds: ['MEDIA'] })).toEqual(['MEDIA']);
    expect(await edit(3, { relationshipKinds: null })).toEqual([]);
    await owner.client.request(EDIT, {
      input: { id: made.id, version: 4, body, reason: 'Homes', audience: 'B2C' },
    });
    await edit(5, {});
    const { protocols } = await everything();
    expect(protocols.find(({ id }) => id === made.id)?.audience).toBe('B2C');
  });

  it('refuses a body that breaks the rules for protocols, telling where', async () => {
    const { protocols } = await everything();
    const input = {
      id: protocols[0]?.id ?? '',
      version: 1,
      body: { ...body, tone: ['one'], openingLine: 'Hi {nobody}' },
      reason: '',
    };
    const { editProtocol } = await owner.client.request(EDIT, { input });
    expect(editProtocol.userErrors.map(({ field }) => field.join('.')).sort()).toEqual([
      'body.openingLine',
      'body.tone',
      'reason',
    ]);
  });

  it('keeps staff from editing protocols', async () => {
    const agent = await api.signInAs('AGENT');
    const { protocols } = await everything();
    const reply = await agent.client.reply(EDIT, {
      input: { id: protocols[0]?.id ?? '', version: 1, body, reason: 'No' },
    });
    expect(reply.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('gives no protocol to a type that is not for customers', async () => {
    const input = { id: uuid(), name: 'Note', typeId: await typeId('NOTE'), language: 'en', body };
    const { createProtocol } = await owner.client.request(CREATE, { input });
    expect(createProtocol.userErrors).toEqual([{ code: 'INVALID', field: ['typeId'] }]);
    const unknown = await owner.client.request(CREATE, { input: { ...input, id: uuid(), typeId: uuid() } });
    expect(unknown.createProtocol.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['typeId'] }]);
  });
});
