import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { UPDATE_CALENDAR } from '../calendar/business-setting-documents';
import { graphql } from '../generated';
import { UNDO } from '../interactions/interaction-documents';

const STEPS = graphql(`
  query FirstSteps {
    firstSteps {
      key
      done
    }
  }
`);
const CLOSE = graphql(`
  mutation CloseFirstSteps {
    closeFirstSteps {
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
const NEW_CONTACT = graphql(`
  mutation FirstContact($input: CreateContactInput!) {
    createContact(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
const LOG = graphql(`
  mutation FirstLog($input: LogInteractionInput!) {
    logInteraction(input: $input) {
      userErrors {
        code
      }
    }
  }
`);
const TYPES = graphql(`
  query TypesForFirstLog {
    interactionTypes {
      id
      key
    }
  }
`);

let api: Api;
let owner: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
});
afterAll(() => api.close());

const open = async (by = owner) =>
  (await by.client.request(STEPS)).firstSteps?.filter(({ done }) => !done).map(({ key }) => key) ?? null;

it('are read from what is there, each for whoever may take it, and end when all are taken', async () => {
  expect(await open()).toEqual(['CONTACT', 'INTERACTION', 'COLLEAGUE', 'HOURS']);
  const agent = await api.signInAs('AGENT');
  expect(await open()).toEqual(['CONTACT', 'INTERACTION', 'HOURS']);
  expect(await open(agent)).toEqual(['CONTACT', 'INTERACTION']);
  expect(await open(await api.signInAs('READ_ONLY'))).toBeNull();
  const contactId = uuid();
  await owner.client.request(NEW_CONTACT, { input: { id: contactId, givenName: 'Mia' } });
  expect(await open(agent)).toEqual(['INTERACTION']);
  const { interactionTypes } = await owner.client.request(TYPES);
  const typeId = interactionTypes.find(({ key }) => key === 'CALL')?.id ?? '';
  const talk = { occurredAt: '2026-11-20T10:00:00.000Z', direction: 'INBOUND', outcome: 'CONNECTED' } as const;
  const input = { id: uuid(), contactId, typeId, body: 'Hello.', ...talk };
  expect((await owner.client.request(LOG, { input })).logInteraction.userErrors).toEqual([]);
  expect(await open(agent)).toBeNull();
  expect(await open()).toEqual(['HOURS']);

  const { closeFirstSteps } = await owner.client.request(CLOSE);
  expect(closeFirstSteps).toMatchObject({ change: { viewerCanUndo: true }, userErrors: [] });
  expect(await open()).toBeNull();
  await owner.client.request(UNDO, { input: { changeId: closeFirstSteps.change?.id ?? '' } });
  expect(await open()).toEqual(['HOURS']);
  await owner.client.request(UPDATE_CALENDAR, { input: { version: 1, hours: [{ day: 'MONDAY', from: 0, to: 60 }] } });
  expect(await open()).toBeNull();
});

it('are not for integrations', async () => {
  const { client } = await api.withKey('WRITE');
  expect((await client.ask('{ firstSteps { key } }')).status).toBe(403);
  expect((await client.ask('mutation { closeFirstSteps { viewer { id } } }')).status).toBe(403);
});
