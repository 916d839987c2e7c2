import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from './api';
import { graphql } from './generated';
import type { ProtocolBodyInput } from './generated/graphql';
import { aContactRow } from './rows';
import { writeRows } from './write-rows';

const TYPES = graphql(`
  query TypesAndProtocols {
    interactionTypes {
      id
      version
      key
      label
      position
      archived
      responseTargetMinutes
    }
    protocols {
      id
      version
      name
      situation
      type {
        key
      }
      activeVersion {
        id
        number
        tone
        openingLine
      }
      versions {
        number
        status
        reason
        createdBy {
          name
        }
      }
    }
  }
`);
const CREATE_TYPE = graphql(`
  mutation CreateType($input: CreateInteractionTypeInput!) {
    createInteractionType(input: $input) {
      interactionType {
        id
        key
        label
        position
        customerFacing
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const UPDATE_TYPE = graphql(`
  mutation UpdateType($input: UpdateInteractionTypeInput!) {
    updateInteractionType(input: $input) {
      interactionType {
        label
        version
        responseTargetMinutes
      }
      userErrors {
        code
        field
      }
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
const FITTING = graphql(`
  query Fitting($contactId: ID!, $typeId: ID!, $situation: Situation, $versionId: ID) {
    fittingProtocol(contactId: $contactId, typeId: $typeId, situation: $situation, versionId: $versionId) {
      protocolVersion {
        id
        name
      }
      openingLine
      missingVariables
      matchedBy
      alternatives {
        name
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

describe('interaction types and protocols', () => {
  let api: Api;
  let owner: SignedIn;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
  });
  afterAll(() => api.close());

  const everything = () => owner.client.request(TYPES);
  const typeId = async (key: string) => {
    const { interactionTypes } = await everything();
    return interactionTypes.find((type) => type.key === key)?.id ?? '';
  };
  const aContact = async () => {
    const row = aContactRow({ name_to_use: 'Amira' });
    const principal = {
      kind: 'USER',
      id: owner.id,
      name: 'Olga',
      workspaceId: api.workspaceId,
      role: 'OWNER',
    } as const;
    await api.database.inWorkspace(principal, (db) => writeRows(db, principal, 'contact', [row]));
    return row.id;
  };

  it('gives a new workspace the shipped types and protocols', async () => {
    const { interactionTypes, protocols } = await everything();
    expect(interactionTypes.slice(0, 3).map((type) => type.key)).toEqual(['CALL', 'EMAIL', 'VISIT']);
    expect(interactionTypes).toHaveLength(14);
    expect(protocols).toHaveLength(17);
    expect(protocols.every((protocol) => protocol.activeVersion?.number === 1)).toBe(true);
    expect(protocols[0]?.versions[0]?.createdBy.name).toBe('Heed');
  });

  it('adds a type at the end, once however often it is sent', async () => {
    const input = {
      id: uuid(),
      key: 'SITE_VISIT',
      label: ' Site visit ',
      icon: 'hard-hat',
      defaultDirection: 'OUTBOUND',
    } as const;
    const first = await owner.client.request(CREATE_TYPE, { input });
    const again = await owner.client.request(CREATE_TYPE, { input });
    expect(first.createInteractionType.interactionType).toMatchObject({
      label: 'Site visit',
      position: 14,
      customerFacing: true,
    });
    expect(again).toEqual(first);
    const other = await owner.client.request(CREATE_TYPE, { input: { ...input, label: 'Other' } });
    expect(other.createInteractionType.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
  });

  it('tells every reason against a type at once', async () => {
    const input = {
      id: 'x',
      key: 'site visit',
      label: '',
      icon: 'No',
      defaultDirection: 'OUTBOUND',
      responseTargetMinutes: -1,
    } as const;
    const { createInteractionType } = await owner.client.request(CREATE_TYPE, { input });
    expect(createInteractionType.userErrors.map(({ field }) => field.join('.')).sort()).toEqual([
      'icon',
      'id',
      'key',
      'label',
      'responseTargetMinutes',
    ]);
  });

  it('refuses a key that is taken', async () => {
    const input = { id: uuid(), key: 'CALL', label: 'Call', icon: 'phone', defaultDirection: 'OUTBOUND' } as const;
    const { createInteractionType } = await owner.client.request(CREATE_TYPE, { input });
    expect(createInteractionType.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['key'] }]);
  });

  it('changes a type, and refuses a stale version with the current record', async () => {
    const { interactionTypes } = await everything();
    const letter = interactionTypes.find((type) => type.key === 'LETTER');
    const input = { id: letter?.id ?? '', version: 1, label: 'Card', responseTargetMinutes: null };
    const done = await owner.client.request(UPDATE_TYPE, { input });
    expect(done.updateInteractionType).toEqual({
      interactionType: { label: 'Card', version: 2, responseTargetMinutes: null },
      userErrors: [],
    });
    const stale = await owner.client.request(UPDATE_TYPE, { input: { ...input, label: 'Note' } });
    expect(stale.updateInteractionType).toEqual({
      interactionType: { label: 'Card', version: 2, responseTargetMinutes: null },
      userErrors: [{ code: 'CONFLICT', field: ['version'] }],
    });
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

  it('shows the one that fits the situation, its opening line filled, the others one tap away', async () => {
    const contactId = await aContact();
    const call = await typeId('CALL');
    const { fittingProtocol: general } = await owner.client.request(FITTING, { contactId, typeId: call });
    expect(general).toMatchObject({
      matchedBy: 'TYPE_GENERAL',
      openingLine: 'Hello Amira, Olga Owner from Bakery. Is this a good moment?',
      missingVariables: [],
    });
    expect(general?.alternatives).toHaveLength(3);
    const enquiry = await owner.client.request(FITTING, { contactId, typeId: call, situation: 'ENQUIRY' });
    expect(enquiry.fittingProtocol).toMatchObject({
      matchedBy: 'TYPE_AND_SITUATION',
      protocolVersion: { name: 'Somebody asks for something' },
    });
    const versionId = enquiry.fittingProtocol?.protocolVersion.id ?? '';
    const chosen = await owner.client.request(FITTING, { contactId, typeId: call, versionId });
    expect(chosen.fittingProtocol).toMatchObject({ matchedBy: 'CHOSEN', protocolVersion: { id: versionId } });
  });

  it('never hides a gap in an opening line', async () => {
    const { fittingProtocol } = await owner.client.request(FITTING, {
      contactId: await aContact(),
      typeId: await typeId('CALL'),
      situation: 'COMPLAINT',
    });
    expect(fittingProtocol).toMatchObject({
      openingLine: 'Hello Amira, I am calling [companyName].',
      missingVariables: ['companyName'],
    });
  });

  it('has nothing to say for notes, or to nobody', async () => {
    const contactId = await aContact();
    const note = await owner.client.request(FITTING, { contactId, typeId: await typeId('NOTE') });
    expect(note.fittingProtocol).toBeNull();
    const nobody = await owner.client.request(FITTING, { contactId: uuid(), typeId: await typeId('CALL') });
    expect(nobody.fittingProtocol).toBeNull();
  });

  it('reads the guide in two statements', async () => {
    const variables = { contactId: await aContact(), typeId: await typeId('CALL') };
    const statements = await api.statements(() => owner.client.request(FITTING, variables));
    expect(statements.filter((text) => !text.includes('session'))).toHaveLength(2);
  });
});
