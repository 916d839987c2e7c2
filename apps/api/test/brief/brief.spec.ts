import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Visibility } from '@heed/domain';
import { Api, type SignedIn } from '../api';
import { BODY } from '../attack/world';
import type { Client } from '../client';
import { graphql } from '../generated';
import { LogScene } from '../log-scene';

const BRIEF = graphql(`
  query ContactBrief($id: ID!) {
    contactBrief(contactId: $id) {
      ...BriefSeen
    }
  }
  fragment BriefSeen on Brief {
    contactId
    words
    lines {
      kind
      items {
        text
        mark
        dont
        subjectId
        evidence {
          kind
          id
          at
          text
          interaction
        }
      }
    }
  }
`);
const ON_THE_PAGE = graphql(`
  query BriefOnThePage($id: ID!) {
    contact(id: $id) {
      brief {
        ...BriefSeen
      }
    }
  }
`);

const ADD_DATE = graphql(`
  mutation DateForTheBrief($input: AddImportantDateInput!) {
    addImportantDate(input: $input) {
      userErrors {
        code
        field
      }
    }
  }
`);
const CREATE_PROTOCOL = graphql(`
  mutation ProtocolForTheBrief($input: CreateProtocolInput!) {
    createProtocol(input: $input) {
      userErrors {
        code
        field
      }
    }
  }
`);

describe('the brief of a contact', () => {
  let api: Api;
  let scene: LogScene;
  let owner: SignedIn;
  let agent: SignedIn;

  beforeAll(async () => {
    api = await Api.boot();
    owner = await api.signUp();
    agent = await api.signInAs('AGENT');
    scene = await LogScene.of(api);
  });
  afterAll(() => api.close());

  const read = async (by: Client, id: string) => {
    const { contactBrief } = await by.request(BRIEF, { id });
    if (!contactBrief) throw new Error('There is no brief.');
    return contactBrief;
  };
  const texts = ({ lines }: Awaited<ReturnType<typeof read>>) =>
    Object.fromEntries(lines.map(({ kind, items }) => [kind, items.map(({ text }) => text)]));

  /** Somebody with a promise, a pain point and a preference, told in one call. */
  const told = async (contactId: string, visibility: Visibility, words: string, occurredAt: string) => {
    const ids = { pain: uuid(), promise: uuid(), preference: uuid() };
    const input = scene.aCall(contactId, {
      ...{ visibility, occurredAt, subject: null, body: `${words} was the matter.`, feeling: 'STRAINED' },
      painPoints: [{ id: ids.pain, title: `${words} late`, category: 'DELIVERY', severity: 3 }],
      promises: [{ id: ids.promise, text: `${words} invoice`, direction: 'OURS', dueAt: '2026-11-24T09:00:00.000Z' }],
      preferences: [
        { id: ids.preference, key: 'OTHER', value: `${words} first`, strength: 'LIKES', source: 'CUSTOMER_STATED' },
      ],
    });
    await scene.logged(owner.client, input);
    return { ...ids, interaction: input.id };
  };

  it('tells what is owed, what hurts, what was last, what to do and how to open, each with its record', async () => {
    const id = await scene.aContact(owner.client);
    const { pain, promise, preference, interaction } = await told(id, 'NORMAL', 'Bread', '2026-11-20T09:00:00.000Z');
    const brief = await read(owner.client, id);
    expect(brief.lines.map(({ kind }) => kind)).toEqual([
      'NAME',
      'OWED',
      'HURTING',
      'LAST_TIME',
      'DO_DONT',
      'OPEN_WITH',
    ]);
    expect(brief.words).toBeLessThanOrEqual(90);
    const [name, owed, hurting, last, doing, open] = brief.lines;
    expect(name?.items[0]).toMatchObject({
      text: expect.stringContaining('Mia Wolf'),
      evidence: [{ kind: 'CONTACT', id }],
    });
    expect(owed?.items[0]).toMatchObject({
      subjectId: promise,
      evidence: [{ kind: 'PROMISE', id: promise, interaction }],
    });
    expect(hurting?.items[0]).toMatchObject({
      subjectId: pain,
      evidence: [{ kind: 'PAIN_POINT', id: pain, interaction }],
    });
    expect(last?.items[1]).toMatchObject({ text: 'Bread was the matter.', evidence: [{ id: interaction }] });
    expect(doing?.items[0]).toMatchObject({
      text: expect.stringContaining('Bread first'),
      subjectId: preference,
      mark: 'THEY_SAID',
    });
    expect(open?.items[0]?.evidence).toMatchObject([{ kind: 'PROTOCOL', text: expect.stringContaining('complaint') }]);
  });

  it('is the same by itself and on the page, however often it is asked for', async () => {
    const id = await scene.aContact(owner.client);
    await told(id, 'NORMAL', 'Bread', '2026-11-20T09:00:00.000Z');
    const brief = await read(owner.client, id);
    expect(await read(owner.client, id)).toEqual(brief);
    expect((await owner.client.request(ON_THE_PAGE, { id })).contact?.brief).toEqual(brief);
  });

  it('of what a reader may not read holds nothing, not even in its number of words', async () => {
    const [known, secret] = [await scene.aContact(owner.client), await scene.aContact(owner.client)];
    for (const id of [known, secret]) await told(id, 'NORMAL', 'Bread', '2026-11-18T09:00:00.000Z');
    await told(secret, 'SENSITIVE', 'Cancer', '2026-11-20T09:00:00.000Z');
    const [open, seen] = [await read(agent.client, known), await read(agent.client, secret)];
    expect(texts(seen)).toEqual(texts(open));
    expect(seen.words).toBe(open.words);
    expect(JSON.stringify(seen)).not.toContain('Cancer');
    expect(JSON.stringify(await read(owner.client, secret))).toContain('Cancer');
  });

  it('asks for what nobody knows after three talks, and cites them', async () => {
    const id = await scene.aContact(owner.client);
    const talk = async (day: number) => {
      const input = scene.aCall(id, { occurredAt: `2026-11-0${day}T09:00:00.000Z` });
      return (await scene.logged(owner.client, input)).interaction.id;
    };
    const talks = [await talk(1), await talk(2), await talk(3)];
    const line = (await read(owner.client, id)).lines.find(({ kind }) => kind === 'DO_DONT');
    expect(line?.items[0]).toMatchObject({ mark: 'CALCULATED', evidence: talks.map((one) => ({ id: one })) });
  });

  it('of somebody about whom nobody knows anything is their name and how to open', async () => {
    const brief = await read(owner.client, await scene.aContact(owner.client));
    expect(brief.lines.map(({ kind }) => kind)).toEqual(['NAME', 'DO_DONT', 'OPEN_WITH']);
  });

  it('opens with nothing cheerful while they mourn, and with what is written for it where there is such a thing', async () => {
    const id = await scene.aContact(owner.client);
    const loss = { id: uuid(), contactId: id, kind: 'BEREAVEMENT' as const, month: 11, day: 20 };
    const { addImportantDate } = await owner.client.request(ADD_DATE, { input: loss });
    expect(addImportantDate.userErrors).toEqual([]);
    expect(texts(await read(owner.client, id))).not.toHaveProperty('OPEN_WITH');
    const body = { ...BODY, formality: 'NEUTRAL' as const, openingLine: 'I am so sorry, {nameToUse}.' };
    const named = { id: uuid(), name: 'A loss', typeId: scene.typeId('CALL'), situation: 'BEREAVEMENT' as const };
    const { createProtocol } = await owner.client.request(CREATE_PROTOCOL, {
      input: { ...named, language: 'en', body },
    });
    expect(createProtocol.userErrors).toEqual([]);
    expect(texts(await read(owner.client, id))['OPEN_WITH']).toEqual([expect.stringContaining('I am so sorry, Mia.')]);
  });

  it.each(['nonsense', uuid()])('is nothing for the unknown id %s', async (id) => {
    expect(await owner.client.request(BRIEF, { id })).toEqual({ contactBrief: null });
  });

  it('takes one statement', async () => {
    const id = await scene.aContact(owner.client);
    await told(id, 'NORMAL', 'Bread', '2026-11-20T09:00:00.000Z');
    for (const ask of [() => read(owner.client, id), () => owner.client.request(ON_THE_PAGE, { id })]) {
      const statements = await api.statements(ask);
      expect(statements.filter((text) => !/\bsession\b/.test(text))).toHaveLength(1);
    }
  });
});
