import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { graphql } from '../generated';
import type { UpdateProfileInput } from '../generated/graphql';
import { UNDO } from '../interactions/interaction-documents';

const VIEWER = graphql(`
  query Profile {
    viewer {
      name
      timeZone
      language
      version
    }
  }
`);
const UPDATE = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      viewer {
        name
        timeZone
        language
        version
      }
      change {
        id
        subject
        viewerCanUndo
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const RENAME = graphql(`
  mutation Rename($input: UpdateMemberInput!) {
    updateMember(input: $input) {
      change {
        id
        viewerCanUndo
      }
      userErrors {
        code
      }
    }
  }
`);
const LOG = graphql(`
  mutation LogLate($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      userErrors {
        code
        message
      }
    }
  }
`);
const BRIEF = graphql(`
  query LateBrief($contactId: ID!) {
    contactBrief(contactId: $contactId) {
      lines {
        items {
          text
        }
      }
    }
  }
`);
const NEW_CONTACT = graphql(`
  mutation SomebodyLate($input: CreateContactInput!) {
    createContact(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
const TYPES = graphql(`
  query TypesForLate {
    interactionTypes {
      id
      key
    }
  }
`);

let api: Api;
let owner: SignedIn;
let reader: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  reader = await api.signInAs('READ_ONLY');
});
afterAll(() => api.close());

const profile = async (of = owner) => (await of.client.request(VIEWER)).viewer;
const update = async (change: Omit<UpdateProfileInput, 'version'>, by = owner) => {
  const version = (await profile(by))?.version ?? 0;
  return (await by.client.request(UPDATE, { input: { version, ...change } })).updateProfile;
};
const undo = async (changeId: string | undefined, by = owner) =>
  (await by.client.request(UNDO, { input: { changeId: changeId ?? '' } })).undoChange.userErrors.map(
    ({ code }) => code,
  );

describe('a profile', () => {
  it('says nothing at first, and takes a name, a zone and a language with its region', async () => {
    expect(await profile()).toMatchObject({ timeZone: null, language: null, version: 1 });
    const said = { name: ' Olga O. ', timeZone: 'america/new_york', language: 'en-us' };
    const { viewer, change, userErrors } = await update(said);
    expect(userErrors).toEqual([]);
    const now = { name: 'Olga O.', timeZone: 'America/New_York', language: 'en-US', version: 2 };
    expect(viewer).toEqual(now);
    expect(change).toMatchObject({ subject: 'MEMBER', viewerCanUndo: true });
    expect(await undo(change?.id)).toEqual([]);
    expect(await profile()).toMatchObject({ timeZone: null, language: null, version: 3 });
    expect((await profile())?.name).not.toBe('Olga O.');
  });

  it('leaves what is left out, and null goes back to what holds for the workspace', async () => {
    await update({ timeZone: 'Asia/Tokyo', language: 'en-IE' });
    expect((await update({ timeZone: null })).viewer).toMatchObject({ timeZone: null, language: 'en-IE' });
    expect((await update({ language: 'en-IE' })).change).toBeNull();
    await update({ language: null });
  });

  it('refuses what is unknown at its field, and answers a stale version with what stands', async () => {
    const { viewer, userErrors } = await update({ name: ' ', timeZone: 'Mars/Olympus', language: 'no such!' });
    expect(viewer).toBeNull();
    expect(userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual([
      'REQUIRED name',
      'INVALID timeZone',
      'INVALID language',
    ]);
    const stale = await owner.client.request(UPDATE, { input: { version: 1, name: 'Late' } });
    expect(stale.updateProfile.userErrors.map(({ code }) => code)).toEqual(['CONFLICT']);
    expect(stale.updateProfile.viewer).toEqual(await profile());
  });

  it('is for everybody who can sign in, and for no integration', async () => {
    expect((await update({ timeZone: 'Europe/Lisbon' }, reader)).viewer?.timeZone).toBe('Europe/Lisbon');
    const { client } = await api.withKey('WRITE');
    expect((await client.request(VIEWER)).viewer).toMatchObject({ timeZone: null, language: null, version: null });
    expect(
      (await client.ask('mutation { updateProfile(input: { version: 1, name: "Robot" }) { viewer { id } } }')).status,
    ).toBe(403);
  });

  it('is taken back by nobody else; an owner takes back the name that an owner gave', async () => {
    const agent = await api.signInAs('AGENT');
    const { change } = await update({ timeZone: 'Europe/Paris' }, agent);
    expect(await undo(change?.id)).toEqual(['FORBIDDEN']);
    const input = { id: agent.id, version: (await profile(agent))?.version ?? 0, name: 'Agnes' };
    const renamed = (await owner.client.request(RENAME, { input })).updateMember;
    expect(renamed.change?.viewerCanUndo).toBe(true);
    expect(await undo(renamed.change?.id, agent)).toEqual(['FORBIDDEN']);
    expect(await undo(renamed.change?.id)).toEqual([]);
    expect((await profile(agent))?.name).not.toBe('Agnes');
  });
});

describe('sentences', () => {
  it("tell days by the reader's clocks and in the reader's way, and else by the workspace's", async () => {
    const contactId = uuid();
    await owner.client.request(NEW_CONTACT, { input: { id: contactId, givenName: 'Mia' } });
    const { interactionTypes } = await owner.client.request(TYPES);
    const typeId = interactionTypes.find(({ key }) => key === 'CALL')?.id ?? '';
    // The clock stands on Sunday 22 November 2026; in Berlin this was Friday morning, in New York Thursday evening.
    const talk = { occurredAt: '2026-11-20T02:00:00.000Z', direction: 'INBOUND', outcome: 'CONNECTED' } as const;
    const input = { id: uuid(), contactId, typeId, body: 'Asked about rye.', ...talk };
    expect((await owner.client.request(LOG, { input })).logInteraction.userErrors).toEqual([]);
    const brief = async () => {
      const { contactBrief } = await owner.client.request(BRIEF, { contactId });
      return contactBrief?.lines.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');
    };
    expect(await brief()).toContain('Fri 20 Nov');
    await update({ timeZone: 'America/New_York', language: 'en-US' });
    expect(await brief()).toContain('Thu, Nov 19');
    await update({ timeZone: null, language: null });
    expect(await brief()).toContain('Fri 20 Nov');
  });
});
