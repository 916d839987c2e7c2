import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AllowedNetworks } from '../../../src/platform/egress/allowed-networks';
import { AllowedOrigins } from '../../../src/platform/egress/allowed-origins';
import { Egress, EgressLimits } from '../../../src/platform/egress/egress';
import { explainFailure } from '../../../src/platform/egress/egress-refused';
import { type Resolved, ResolveHost } from '../../../src/platform/egress/resolve-host';
import { Receiver } from '../../receiver/receiver';

/** Answers the names of the test, one list after the other, and counts how often it was asked. */
class Names extends ResolveHost {
  asked = 0;

  constructor(private readonly answers: readonly (readonly string[])[] = []) {
    super();
  }

  override async of(host: string): Promise<readonly Resolved[]> {
    const given = this.answers[Math.min(this.asked, this.answers.length - 1)];
    this.asked += 1;
    if (given === undefined) return super.of(host);
    return given.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  }
}

class Soon extends EgressLimits {
  override readonly withinMs = 300;
  override readonly mostBytes = 1000;
}

const OLLAMA = AllowedOrigins.from('X', 'http://localhost:11434, https://model.example.com');

const egressTo = (allowed: string, names = new Names(), limits = new EgressLimits()) =>
  new Egress(AllowedNetworks.from(allowed), names, limits);
const message = (url: string) => ({ url, headers: { 'Content-Type': 'application/json' }, body: '{}' });

let canary: Receiver;
let secureCanary: Receiver;
let second: Receiver;

beforeAll(async () => {
  [canary, secureCanary, second] = [
    await Receiver.plain('::'),
    await Receiver.secure('::'),
    await Receiver.plain('127.0.0.2'),
  ];
});
afterEach(() => {
  second.answer = () => ({ status: 204 });
});
afterAll(async () => {
  await Promise.all([canary, secureCanary, second].map((one) => one.close()));
});

/** Ways to write, map or embed an address of this machine or of the house, and places that are nobody's. */
const HOSTS = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
    '127.0.0.1.',
  ],
  ...[
    '0',
    '0.0.0.0',
    '0.1.2.3',
    '127.255.255.254',
    '127。0。0。1',
    '①②⑦.⓪.⓪.①',
    'localhost',
    'LOCALHOST',
    'localhost.',
  ],
  ...['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254', '192.168.0.1', '100.64.0.1', '169.254.169.254'],
  ...['192.0.0.8', '192.0.2.1', '192.88.99.1', '198.18.0.1', '198.51.100.1', '203.0.113.9', '224.0.0.1', '240.0.0.1'],
  ...[
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
  ],
  ...['[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::127.0.0.1]', '[2002:7f00:1::]'],
  ...['[2002:7f00:1::1]', '[2001::1]', '[2001:0:7f00:1::]', '[2001:db8::1]', '[2001:10::1]', '[100::1]', '[fe80::1]'],
  ...[
    '[fe80::a00:27ff:fe4e:66a1]',
    '[fec0::1]',
    '[fc00::1]',
    '[fd12:3456:789a::1]',
    '[ff02::1]',
    '[ff05::2]',
    '[3fff::1]',
  ],
  ...[
    '[::ffff:169.254.169.254]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::a9fe:a9fe]',
    '[2002:a9fe:a9fe::]',
    '[::ffff:0.0.0.0]',
  ],
];

describe('what leaves the house', () => {
  it.each(HOSTS)('never reaches %s', async (host) => {
    const egress = egressTo('');
    for (const url of [`https://${host}:${secureCanary.port}/`, `http://${host}:${canary.port}/`])
      await expect(egress.post(message(url))).rejects.toThrow();
    expect([canary.connections, secureCanary.connections]).toEqual([0, 0]);
  });

  it.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'https://user:secret@127.0.0.1/',
    'unix:/var/run/docker.sock',
    'https://[fe80::1%25lo]/',
    'not an address',
    '',
  ])('is not sent to %j', async (url) => {
    await expect(egressTo('').post(message(url))).rejects.toThrow();
  });

  it.each([
    ['inside', ['127.0.0.1']],
    ['inside, mapped', ['::ffff:127.0.0.1']],
    ['outside and inside', ['8.8.8.8', '127.0.0.1']],
    ['inside and outside', ['127.0.0.1', '8.8.8.8']],
    ['nowhere', []],
  ])('never reaches a name that leads %s', async (_where, answer) => {
    const sent = egressTo('', new Names([answer])).post(message(`https://hooks.example.test:${secureCanary.port}/`));
    await expect(sent).rejects.toThrow();
    expect(secureCanary.connections).toBe(0);
  });

  it('goes by the first look-up of a name, so that a second answer leads nowhere else', async () => {
    const names = new Names([['127.0.0.2'], ['127.0.0.1']]);
    const egress = egressTo('127.0.0.2', names);
    await expect(egress.post(message(second.url('/', 'rebind.example.test')))).resolves.toMatchObject({ status: 204 });
    expect([names.asked, canary.connections]).toEqual([1, 0]);
  });

  it('never follows a redirect', async () => {
    second.answer = () => ({ status: 307, headers: { location: canary.url() } });
    const answer = await egressTo('127.0.0.2/32').post(message(second.url('/', '127.0.0.2')));
    expect([answer.status, canary.connections]).toEqual([307, 0]);
  });

  it('needs HTTPS outside of the networks that the operator allows', async () => {
    const sent = egressTo('', new Names([['93.184.215.14']])).post(message('http://example.com/'));
    await expect(sent.catch(explainFailure)).resolves.toContain('https://');
  });

  it('reaches a network that the operator allows, by HTTP and by HTTPS', async () => {
    const secure = await Receiver.secure();
    const egress = egressTo('10.0.0.0/8, 127.0.0.0/8, ::1');
    for (const url of [second.url('/a', '127.0.0.2'), secure.url('/b', 'localhost')])
      await expect(egress.post(message(url))).resolves.toMatchObject({ status: 204 });
    expect(secure.received).toMatchObject([{ path: '/b', headers: { 'content-length': '2' } }]);
    await secure.close();
  });
});

describe('an exchange', () => {
  const url = () => second.url('/', '127.0.0.2');

  it('is given up when the answer does not come in time, and says so', async () => {
    second.answer = () => new Promise(() => undefined);
    const sent = egressTo('127.0.0.2', new Names(), new Soon()).post(message(url()));
    await expect(sent.catch(explainFailure)).resolves.toBe('It did not answer in time.');
  });

  it('is given up when a name is not looked up in time', async () => {
    const names = new Names();
    names.of = () => new Promise(() => undefined);
    const sent = egressTo('', names, new Soon()).post(message('https://example.com/'));
    await expect(sent.catch(explainFailure)).resolves.toBe('It did not answer in time.');
  });

  it('reads of a long answer only the beginning', async () => {
    second.answer = () => ({ status: 200, body: 'a'.repeat(5_000_000) });
    const { body } = await egressTo('127.0.0.2', new Names(), new Soon()).post(message(url()));
    expect(body).toHaveLength(1000);
  });

  it.each([
    ['nobody listens', 'http://127.0.0.2:1/', 'refused'],
    ['the place is inside', 'https://10.0.0.1/', 'inside the house'],
    ['it is no address', 'nonsense', 'no web address'],
  ])('that fails because %s is told in words', async (_why, to, words) => {
    await expect(egressTo('127.0.0.2').post(message(to)).catch(explainFailure)).resolves.toContain(words);
  });
});

describe('the networks that the operator allows', () => {
  it.each([
    ['10.0.0.0/8', '10.200.0.1', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['10.0.0.0/8', 'fd00::1', false],
    ['fd00:1::/32', 'fd00:1::5', true],
    ['10.1.2.3 fd00::/8', '10.1.2.3', true],
    ['10.1.2.3', '10.1.2.4', false],
    ['10.0.0.0/8', 'example.com', false],
    [undefined, '127.0.0.1', false],
  ])('%j hold %s: %s', (text, address, held) => {
    expect(AllowedNetworks.from(text).has(address)).toBe(held);
  });

  it.each(['10.0.0.0/33', 'localhost', '10.0.0.0/', '/8', '10.0.0.0/-1', '::/129'])('are not %j', (text) => {
    expect(() => AllowedNetworks.from(text)).toThrow(RangeError);
  });
});

describe('origins that the operator allows', () => {
  it.each([
    ['http://localhost:11434/v1/chat', true],
    ['http://LOCALHOST:11434/', true],
    ['https://model.example.com/v1', true],
    ['http://localhost/v1', false],
    ['https://localhost:11434/', false],
    ['http://localhost:11435/', false],
    ['http://localhost.example.com:11434/', false],
    ['http://127.0.0.1:11434/', false],
  ])('%s: %s', (url, allowed) => {
    expect(OLLAMA.has(new URL(url))).toBe(allowed);
  });

  it.each(['localhost:11434', 'ftp://localhost', 'http://localhost/v1', 'http://a:b@localhost', '*'])(
    'are not %s, and the operator hears of it',
    (text) => {
      expect(() => AllowedOrigins.from('HEED_X', text)).toThrow(/HEED_X holds/);
    },
  );

  it('let one kind of request in, and no other', async () => {
    const egress = egressTo('');
    const url = second.url('/', '127.0.0.2');
    const origins = AllowedOrigins.from('X', new URL(url).origin);
    await expect(egress.post(message(url), { origins })).resolves.toMatchObject({ status: 204 });
    await expect(egress.post(message(url))).rejects.toThrow();
    const elsewhere = canary.url('/', '127.0.0.1');
    await expect(egress.post(message(elsewhere), { origins })).rejects.toThrow();
  });
});
