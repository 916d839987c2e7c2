import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import type { Row } from '../../src/platform/changes/row-diff';
import { aContactRow } from '../rows';
import { writeRows } from '../write-rows';

const TYPES = graphql(`
  query TypesOfGuide {
    interactionTypes {
      id
      key
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

describe('the guide', () => {
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
  const aContact = async (given: Partial<Row> = {}) => {
    const row = aContactRow({ name_to_use: 'Amira', ...given });
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

  it('shows the one that fits the situation, its opening line filled, the others one tap away', async () => {
    const contactId = await aContact();
    const call = await typeId('CALL');
    const { fittingProtocol: general } = await owner.client.request(FITTING, { contactId, typeId: call });
    expect(general).toMatchObject({
      matchedBy: 'TYPE_GENERAL',
      openingLine: 'Hello Amira, Olga Owner from Bakery. Is this a good moment?',
      missingVariables: [],
    });
    expect(general?.alternatives.map(({ name }) => name)).toEqual([
      'After a complaint',
      'Somebody asks for something',
      'Following up',
      'A call with a supplier',
      'A neighbour or the community calls',
      'A journalist asks',
      "A supplier's delivery is late",
    ]);
    const enquiry = await owner.client.request(FITTING, { contactId, typeId: call, situation: 'ENQUIRY' });
    expect(enquiry.fittingProtocol).toMatchObject({
      matchedBy: 'TYPE_AND_SITUATION',
      protocolVersion: { name: 'Somebody asks for something' },
    });
    const versionId = enquiry.fittingProtocol?.protocolVersion.id ?? '';
    const chosen = await owner.client.request(FITTING, { contactId, typeId: call, versionId });
    expect(chosen.fittingProtocol).toMatchObject({ matchedBy: 'CHOSEN', protocolVersion: { id: versionId } });
  });

  it.each([
    [['SUPPLIER'], 'CALL', null, 'A call with a supplier'],
    [['OTHER', 'SUPPLIER'], 'CALL', 'DELAY', "A supplier's delivery is late"],
    [['SUPPLIER'], 'CALL', 'COMPLAINT', 'After a complaint'],
    [['SUPPLIER', 'CUSTOMER'], 'CALL', null, 'A call'],
    [['PARTNER'], 'MEETING', null, 'Checking in with a partner'],
    [['EMPLOYEE'], 'MEETING', null, 'One-to-one with an employee'],
    [['COMMUNITY'], 'CALL', null, 'A neighbour or the community calls'],
    [['MEDIA'], 'CALL', null, 'A journalist asks'],
    [[], 'CALL', null, 'A call'],
  ] as const)('speaks to somebody who is %j, in a %s about %s, by "%s"', async (kinds, type, situation, name) => {
    const contactId = await aContact({ relationship_kinds: kinds });
    const { fittingProtocol } = await owner.client.request(FITTING, {
      contactId,
      typeId: await typeId(type),
      situation,
    });
    expect(fittingProtocol?.protocolVersion.name).toBe(name);
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
