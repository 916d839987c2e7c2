import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactScene } from '../contact-scene';
import { graphql } from '../generated';

const RING = graphql(`
  query Ring($tel: String!) {
    ring(tel: $tel) {
      number
      matches {
        id
        displayName
        leadKind
        archivedAt
        contactPoints {
          value
        }
      }
    }
  }
`);
const WRONG = graphql(`
  mutation WrongNumber($input: UpdateContactPointInput!) {
    updateContactPoint(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
const PUT_ASIDE = graphql(`
  mutation PutAside($input: ContactRefInput!) {
    archiveContact(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

let scene: ContactScene;
beforeAll(async () => {
  scene = await ContactScene.boot();
});
afterAll(() => scene.close());

const ring = async (tel: string, by = scene.owner.client) => (await by.request(RING, { tel })).ring;
const names = async (tel: string) => (await ring(tel)).matches.map(({ displayName }) => displayName);

describe('a ringing telephone', () => {
  it.each([
    '+4930901820',
    '+49 (0)30 901820',
    '030/90 18 20',
    '0049 30 901820',
    'tel:+49-30-901820',
    ' 4930901820',
    'sip:030901820@pbx.example',
  ])('showing %j tells who calls', async (tel) => {
    const known = await ring('+4930901820');
    if (known.matches.length === 0)
      await scene.aContact({ givenName: 'Mia', phone: '+49 30 901820', relationshipKinds: ['OTHER', 'SUPPLIER'] });
    expect(await ring(tel)).toMatchObject({
      number: '+4930901820',
      matches: [{ displayName: 'Mia Wolf', leadKind: 'SUPPLIER', archivedAt: null, contactPoints: [{}] }],
    });
  });

  it('names those who use the number first, then archived ones, then those whose number it was', async () => {
    const phone = '+43 1 588580';
    const wrong = await scene.aContact({ givenName: 'A Wrong', phone });
    const aside = await scene.aContact({ givenName: 'B Aside', phone });
    await scene.aContact({ givenName: 'D Now', phone });
    await scene.aContact({ givenName: 'C Now', phone });
    const { client } = scene.owner;
    const point = { id: wrong.contactPoints[0]?.id ?? '', version: 1, status: 'WRONG' } as const;
    expect((await client.request(WRONG, { input: point })).updateContactPoint.userErrors).toEqual([]);
    await client.request(PUT_ASIDE, { input: { id: aside.id, version: aside.version } });
    expect(await names('+431588580')).toEqual(['C Now Wolf', 'D Now Wolf', 'B Aside Wolf', 'A Wrong Wolf']);
    expect((await ring('+431588580')).matches.map(({ archivedAt }) => archivedAt !== null)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('names at most ten of a switchboard', async () => {
    await Promise.all(Array.from({ length: 12 }, () => scene.aContact({ phone: '+49 89 1234560' })));
    expect(await names('089 1234560')).toHaveLength(10);
  });

  it('tells the number when nobody has it, and none when it is none', async () => {
    expect(await ring('040 555123')).toEqual({ number: '+4940555123', matches: [] });
    for (const tel of ['', 'anonymous', '12', "' OR 1=1 --", '\u0000', '9'.repeat(5000)])
      expect(await ring(tel)).toEqual({ number: null, matches: [] });
  });

  it('is answered by everybody, and nobody of another workspace is named', async () => {
    const { contactId } = await scene.elsewhere();
    const reader = await scene.api.signInAs('READ_ONLY');
    const { client } = await scene.api.withKey('READ');
    for (const by of [reader.client, client]) expect((await ring('+4930901820', by)).matches).toHaveLength(1);
    expect((await ring('+4930901820')).matches.map(({ id }) => id)).not.toContain(contactId);
  });

  it('costs three statements, however many it names', async () => {
    const texts = await scene.api.statements(() => ring('089 1234560'));
    expect(texts.filter((text) => !text.includes('from session'))).toHaveLength(3);
  });
});
