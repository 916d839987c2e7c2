import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { ExportAnswers } from '../../src/listening/hearing/export-answers';
import { Api, type SignedIn } from '../api';
import type { FactKind, LogInteractionInput } from '../generated/graphql';
import { HEARING } from '../listening/hearing-documents';
import { LogScene } from '../log-scene';
import { HEAR } from './hear-documents';

const NOTE = 'The parcel came broken again. I will send her a new one by Friday. She prefers e-mail to calls.';

let api: Api;
let owner: SignedIn;
let scene: LogScene;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
  scene = await LogScene.of(api);
});
afterAll(() => api.close());

const proposals = async (id: string) =>
  (await owner.client.request(HEARING, { id })).interaction?.hearing?.proposals ?? [];
const logged = async (given: Partial<LogInteractionInput> = {}) => {
  const contactId = await scene.aContact(owner.client);
  const { interaction } = await scene.logged(owner.client, scene.aCall(contactId, { body: NOTE, ...given }));
  await api.listen();
  return interaction.id;
};
const aPain = () => ({ id: uuid(), title: 'Parcels come broken', category: 'PRODUCT' as const, severity: 3 });

describe('answers of a log', () => {
  const at = (words: string) => ({ from: NOTE.indexOf(words), to: NOTE.indexOf(words) + words.length });
  const heard = async () => {
    const seen = await proposals(await logged());
    const wordsOf = (kind: FactKind) => at(seen.find((one) => one.kind === kind)?.words.text ?? '?');
    return { pain: wordsOf('PAIN_POINT'), promise: wordsOf('PROMISE'), count: seen.length };
  };

  it('are not proposed again, wherever the note was trimmed', async () => {
    const { pain, promise, count } = await heard();
    const painPoint = aPain();
    const interactionId = await logged({
      body: `  ${NOTE}`,
      painPoints: [painPoint],
      answers: [
        { answer: 'ACCEPTED', kind: 'PAIN_POINT', from: pain.from + 2, to: pain.to + 2, recordId: painPoint.id },
        { answer: 'DISMISSED', kind: 'PROMISE', from: promise.from + 2, to: promise.to + 2 },
      ],
    });
    expect(await proposals(interactionId)).toHaveLength(count - 2);
  });

  it('are what the marks of the note say, too', async () => {
    const rawText = 'Called. #the parcel came broken again !send a new one by friday She prefers e-mail to calls.';
    const interactionId = await logged({ body: null, rawText });
    expect((await proposals(interactionId)).map(({ kind }) => kind)).not.toContain('PAIN_POINT');
  });

  it('are not proposed again beside a mark of the same kind', async () => {
    const rawText = 'The invoice was wrong for the third time #the invoice is never right';
    const contactId = await scene.aContact(owner.client);
    const { hear } = await owner.client.request(HEAR, { input: { contactId, text: rawText } });
    const { from, to } = hear?.hearing.proposals[0]?.words ?? { from: 0, to: 0 };
    const painPoint = aPain();
    const answer = { answer: 'ACCEPTED' as const, kind: 'PAIN_POINT' as const, from, to, recordId: painPoint.id };
    const interactionId = await logged({ body: null, rawText, painPoints: [painPoint], answers: [answer] });
    expect(await proposals(interactionId)).toEqual([]);
  });

  it('say the whole letter where they name half of it', async () => {
    const body = 'So glad 😀 it works.';
    const half = { from: body.indexOf('😀') + 1, to: body.length };
    await logged({ body, answers: [{ answer: 'MARKED', kind: 'URGENCY', ...half }] });
    const { value: kept } = await api.part(ExportAnswers).batches(api.workspaceId).next();
    expect(kept).toEqual(expect.arrayContaining([expect.objectContaining({ words: '😀 it works.' })]));
  });

  it.each([
    ['words that are not there', { from: 5, to: 900 }, 'answers.0.from'],
    ['a record that is not there', { recordId: uuid() }, 'answers.0.recordId'],
    ['a date', { kind: 'EVENT' as const, recordId: null }, 'answers.0.answer'],
  ])('are refused with %s', async (_what, more, field) => {
    const painPoint = aPain();
    const answer = { answer: 'ACCEPTED' as const, kind: 'PAIN_POINT' as const, from: 0, to: 5, recordId: painPoint.id };
    const contactId = await scene.aContact(owner.client);
    const input = scene.aCall(contactId, { body: NOTE, painPoints: [painPoint], answers: [{ ...answer, ...more }] });
    expect(await scene.refusals(owner.client, input)).toEqual([`INVALID ${field}`]);
  });
});
