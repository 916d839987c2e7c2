import { createECDH, createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Api, type SignedIn } from '../api';
import { ADD_DEVICE } from './notification-documents';

let api: Api;
let agent: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  agent = await api.signInAs('AGENT');
});
afterAll(() => api.close());

describe('a device in the list', () => {
  it('is known to its browser by the SHA-256 of its endpoint', async () => {
    const endpoint = 'https://push.example/send/ümlaut-1';
    const input = {
      id: uuid(),
      label: 'Firefox, Linux',
      endpoint,
      p256dh: createECDH('prime256v1').generateKeys('base64url'),
      auth: Buffer.alloc(16, 1).toString('base64url'),
    };
    const { addPushDevice } = await agent.client.request(ADD_DEVICE, { input });
    expect(addPushDevice).toMatchObject({
      userErrors: [],
      settings: { devices: [{ id: input.id, fingerprint: createHash('sha256').update(endpoint).digest('hex') }] },
    });
  });
});
