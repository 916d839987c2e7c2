import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';
import { Webhook } from 'standardwebhooks';

/** @typedef {import('./dice.mjs').Dice} Dice */

/** How many of the first attempts are refused, and how many are taken without an answer. */
const [REFUSED, UNANSWERED] = [0.02, 0.01];

/** What is done with the first attempt of a message; later ones are taken. @returns {'REFUSE' | 'SAY_NOTHING' | 'TAKE'} */
function answerTo(/** @type {Dice} */ dice, /** @type {number} */ count) {
  const chance = dice.roll(count);
  if (chance < REFUSED) return 'REFUSE';
  return chance < REFUSED + UNANSWERED ? 'SAY_NOTHING' : 'TAKE';
}

/** Somebody else's server: checks and keeps what it takes, by id, and fails now and then. */
export class Receiver {
  /** @type {Map<string, { reminderIds: Set<string>, times: number }>} */
  taken = new Map();
  /** @type {string[]} */
  wrong = [];
  secret = '';
  failing = true;
  #seen = new Set();

  static async open(/** @type {Dice} */ dice) {
    const receiver = new Receiver();
    receiver.server = createServer((request, response) => {
      /** @type {Buffer[]} */
      const parts = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => receiver.#hear(dice, request, response, Buffer.concat(parts).toString('utf8')));
    });
    await new Promise((done) => receiver.server.listen(0, '127.0.0.1', () => done(undefined)));
    return receiver;
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}/heed`;
  }

  close() {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  }

  #hear(/** @type {Dice} */ dice, request, response, /** @type {string} */ body) {
    const id = String(request.headers['webhook-id']);
    const first = !this.#seen.has(id);
    this.#seen.add(id);
    const answer = first && this.failing ? answerTo(dice, this.#seen.size) : 'TAKE';
    if (answer === 'REFUSE') return response.writeHead(503).end();
    this.#take(id, request.headers, body);
    return answer === 'SAY_NOTHING' ? request.socket.destroy() : response.writeHead(204).end();
  }

  #take(/** @type {string} */ id, headers, /** @type {string} */ body) {
    try {
      new Webhook(this.secret).verify(body, headers);
    } catch (error) {
      this.wrong.push(`${id}: ${String(error)}`);
    }
    const known = this.taken.get(id) ?? { reminderIds: new Set(), times: 0 };
    known.times += 1;
    known.reminderIds.add(JSON.parse(body).data.reminder.id);
    this.taken.set(id, known);
  }
}

/** Somebody's mail server: keeps whose mails it takes, by Message-ID, and fails now and then. */
export class Mailbox {
  /** @type {Map<string, Map<string, number>>} address to Message-ID to how often it was taken */
  taken = new Map();
  failing = true;
  #count = 0;

  static async open(/** @type {Dice} */ dice) {
    const box = new Mailbox();
    box.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        /** @type {Buffer[]} */
        const parts = [];
        stream.on('data', (part) => parts.push(part));
        stream.on('end', () => box.#hear(dice, session, Buffer.concat(parts).toString('utf8'), done));
      },
    });
    // Who is killed in the middle of a mail hangs up.
    box.server.on('error', () => undefined);
    await new Promise((done) => box.server.listen(0, '127.0.0.1', () => done(undefined)));
    return box;
  }

  get url() {
    return `smtp://127.0.0.1:${this.server.server.address().port}`;
  }

  close() {
    return new Promise((done) => this.server.close(done));
  }

  #hear(/** @type {Dice} */ dice, session, /** @type {string} */ mail, done) {
    this.#count += 1;
    // Mails are few: each eighth is refused.
    if (this.failing && dice.roll(`mail ${this.#count}`) < 1 / 8)
      return done(Object.assign(new Error('Later'), { responseCode: 451 }));
    const id = /^message-id: *(\S+)/im.exec(mail)?.[1] ?? '';
    for (const { address } of session.envelope.rcptTo) {
      const ids = this.taken.get(address) ?? new Map();
      this.taken.set(address, ids.set(id, (ids.get(id) ?? 0) + 1));
    }
    return done();
  }
}
