import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';

const TYPES = graphql(`
  query InteractionTypes {
    interactionTypes {
      id
      key
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

describe('interaction types', () => {
  let api: Api;
  let owner: SignedIn;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
  });
  afterAll(() => api.close());

  const everything = () => owner.client.request(TYPES);

  it('come with a new workspace, in the order of the composer', async () => {
    const { interactionTypes } = await everything();
    expect(interactionTypes.slice(0, 3).map((type) => type.key)).toEqual(['CALL', 'EMAIL', 'VISIT']);
    expect(interactionTypes).toHaveLength(14);
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
});
