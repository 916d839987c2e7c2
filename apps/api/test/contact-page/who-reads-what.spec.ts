import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Visibility } from '@heed/domain';
import { v7 as uuid } from 'uuid';
import { Api } from '../api';
import type { Client } from '../client';
import { graphql } from '../generated';
import { EDIT } from '../interactions/interaction-documents';
import { KEEP_PROMISE, UPDATE_PAIN_POINT } from './learned-documents';
import { LogScene } from '../log-scene';

const PAGE = graphql(`
  query WhatIsRead($id: ID!, $sensitive: ID!, $private: ID!) {
    sensitive: interaction(id: $sensitive) {
      id
    }
    private: interaction(id: $private) {
      id
    }
    contact(id: $id) {
      timeline {
        totalCount
        nodes {
          visibility
        }
      }
      history {
        nodes {
          operation
          fields {
            after
          }
        }
      }
      lastInteraction {
        subject
      }
      preferences {
        value
      }
      painPoints {
        title
        repeatCount
        mentions {
          id
        }
      }
      promises {
        text
      }
      next {
        text
      }
      pulse {
        lastTwoWayAt
        openPromises
        worstOpenPain
        lastFeeling
      }
    }
  }
`);
const ALL: readonly Visibility[] = ['NORMAL', 'SENSITIVE', 'PRIVATE'];
const READABLE = {
  author: ALL,
  'owner of the contact': ALL.slice(0, 2),
  manager: ALL.slice(0, 2),
  'other agent': ALL.slice(0, 1),
  reader: ALL.slice(0, 1),
  'API key': ALL.slice(0, 1),
} as const;
type Reader = keyof typeof READABLE;

describe('who reads what of a contact', () => {
  let api: Api;
  let boss: Client;
  let scene: LogScene;
  let readers: Readonly<Record<Reader, Client>>;
  let ids: { readonly id: string; readonly sensitive: string; readonly private: string };

  beforeAll(async () => {
    api = await Api.boot();
    boss = (await api.signUp()).client;
    scene = await LogScene.of(api);
    const [ada, ben] = [await api.signInAs('AGENT'), await api.signInAs('AGENT')];
    readers = {
      author: ben.client,
      'owner of the contact': ada.client,
      manager: (await api.signInAs('MANAGER')).client,
      'other agent': (await api.signInAs('AGENT')).client,
      reader: (await api.signInAs('READ_ONLY')).client,
      'API key': (await api.withKey('READ')).client,
    };
    const id = await scene.aContact(boss, { ownerId: ada.id });
    const known = uuid();
    const log = async (visibility: Visibility, occurredAt: string) => {
      const input = scene.aCall(id, {
        ...{ visibility, occurredAt, subject: visibility, feeling: visibility === 'NORMAL' ? 'WARM' : 'UPSET' },
        painPoints: [
          visibility === 'NORMAL'
            ? { id: known, title: 'known', category: 'OTHER', severity: 1 }
            : { id: uuid(), painPointId: known, severity: 4 },
          { id: uuid(), title: visibility, category: 'OTHER', severity: visibility === 'NORMAL' ? 1 : 4 },
        ],
        preferences: [{ id: uuid(), key: 'OTHER', value: visibility, strength: 'LIKES', source: 'STAFF_OBSERVED' }],
        promises: [{ id: uuid(), text: visibility, direction: 'OURS', dueAt: due[visibility] }],
      });
      return (await scene.logged(ben.client, input)).interaction.id;
    };
    await log('NORMAL', '2026-11-16T09:00:00.000Z');
    const sensitive = await log('SENSITIVE', '2026-11-18T09:00:00.000Z');
    ids = { id, sensitive, private: await log('PRIVATE', '2026-11-20T09:00:00.000Z') };
  });
  afterAll(() => api.close());

  // The least readable falls due first, so that `next` would tell of it.
  const due = {
    NORMAL: '2026-11-29T09:00:00.000Z',
    SENSITIVE: '2026-11-28T09:00:00.000Z',
    PRIVATE: '2026-11-27T09:00:00.000Z',
  };
  const page = async (reader: Reader) => {
    const { contact, ...named } = await readers[reader].request(PAGE, ids);
    if (!contact) throw new Error('The contact is gone.');
    return { contact, named };
  };

  it.each(Object.keys(READABLE) as Reader[])('the %s', async (reader) => {
    const allowed = READABLE[reader];
    const { contact, named } = await page(reader);
    const newest = allowed.at(-1);
    expect(contact.timeline.nodes.map(({ visibility }) => visibility)).toEqual([...allowed].reverse());
    expect(contact.timeline.totalCount).toBe(allowed.length);
    expect(contact.lastInteraction?.subject).toBe(newest);
    expect(contact.next?.text).toBe(newest);
    expect(contact.preferences.map(({ value }) => value).sort()).toEqual([...allowed].sort());
    expect(contact.promises.map(({ text }) => text).sort()).toEqual([...allowed].sort());
    expect(contact.painPoints.map(({ title }) => title).sort()).toEqual([...allowed, 'known'].sort());
    const known = contact.painPoints.find(({ title }) => title === 'known');
    expect([known?.repeatCount, known?.mentions.length]).toEqual([allowed.length - 1, allowed.length]);
    expect([named.sensitive !== null, named.private !== null]).toEqual([allowed.length > 1, allowed.length > 2]);
    const told = contact.history.nodes.flatMap(({ fields }) => fields.map(({ after }) => after));
    expect(ALL.filter((visibility) => told.includes(visibility))).toEqual(allowed);
  });

  it('follows an interaction that is made private later, with all that rests on it', async () => {
    const id = await scene.aContact(boss);
    const promise = { id: uuid(), text: 'secret', direction: 'OURS' as const };
    const painPoints = [{ id: uuid(), title: 'secret', category: 'OTHER' as const }];
    const input = scene.aCall(id, { subject: 'secret', promises: [promise], painPoints });
    await scene.logged(readers.author, input);
    await readers.author.request(KEEP_PROMISE, { input: { id: promise.id, version: 1 } });
    await readers.author.request(UPDATE_PAIN_POINT, {
      input: { id: painPoints[0]?.id ?? '', version: 1, severity: 4 },
    });
    const told = async (client: Client) => {
      const { contact } = await client.request(PAGE, { id, sensitive: input.id, private: input.id });
      return contact?.history.nodes.map(({ operation }) => operation);
    };
    const all = ['updatePainPoint', 'keepPromise', 'logInteraction', 'createContact'];
    expect(await told(readers['other agent'])).toEqual(all);
    await readers.author.request(EDIT, { input: { id: input.id, version: 1, visibility: 'PRIVATE' } });
    expect(await told(readers['other agent'])).toEqual(['createContact']);
    expect(await told(readers.manager)).toEqual(['createContact']);
    expect(await told(readers.author)).toEqual(['editInteraction', ...all]);
  });

  it('is the same pulse for everybody', async () => {
    const pulses = await Promise.all(
      (Object.keys(READABLE) as Reader[]).map(async (one) => (await page(one)).contact.pulse),
    );
    for (const pulse of pulses) {
      expect(pulse).toEqual({
        ...{ lastTwoWayAt: '2026-11-16T09:00:00.000Z', openPromises: 1, worstOpenPain: 1, lastFeeling: 'WARM' },
      });
    }
  });
});
