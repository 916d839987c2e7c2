import { Agent, request } from 'node:http';

/** @typedef {{ asked: string, cookie: string }} Target where to ask, and as whom */

/** Keep-alive connections that ask one after another: low concurrency, so that CPU is measured and not waiting. */
const CONNECTIONS = 4;

/**
 * Sends GraphQL requests over four keep-alive connections.
 * @throws Error when an answer carries an error
 */
export class Load {
  #agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

  constructor(/** @type {Target} */ target) {
    this.target = target;
  }

  /** Asks `body(n)` for n from 0 to `count` - 1. */
  async run(/** @type {number} */ count, /** @type {(n: number) => string} */ body) {
    let next = 0;
    const one = async () => {
      while (next < count) check(await this.ask(body(next++)));
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, one));
  }

  /** The text of one answer. */
  ask(/** @type {string} */ body) {
    const { asked, cookie } = this.target;
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
    return new Promise((/** @type {(text: string) => void} */ resolve, reject) => {
      const sent = request(`${asked}/graphql`, { method: 'POST', agent: this.#agent, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve(text));
      });
      // A connection that was kept may have been closed while the other side was measured.
      const again = (/** @type {Error} */ error) =>
        sent.reusedSocket ? this.ask(body).then(resolve, reject) : reject(error);
      sent.on('error', again).end(body);
    });
  }

  close() {
    this.#agent.destroy();
  }
}

function check(/** @type {string} */ answer) {
  const wrong = answer.startsWith('{"errors"') || /"userErrors":\[\{/.test(answer.slice(-600));
  if (wrong) throw new Error(`An answer carries an error: ${answer.slice(0, 500)}`);
}
