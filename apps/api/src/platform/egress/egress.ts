import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type Check, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { AllowedNetworks } from './allowed-networks';
import { AllowedOrigins } from './allowed-origins';
import { EgressRefused, explainFailure } from './egress-refused';
import { type Resolved, ResolveHost } from './resolve-host';

const SECURE = 'It has to be an address that begins with https://.';

/** What is sent. */
export interface Outward {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string | Buffer;
}

/** What came back: of the body as much as is read. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What one kind of request asks for beyond the rules of all: longer patience, a place inside the house. */
export interface Leave {
  readonly withinMs?: number;
  readonly origins?: AllowedOrigins;
}

/** How long a whole exchange may take, and how much of an answer is read. */
@Injectable()
export class EgressLimits {
  readonly withinMs: number = 10_000;
  readonly mostBytes: number = 64 * 1024;
}

/**
 * The one way by which a request of ours leaves: to public addresses by HTTPS, to networks the operator allows by HTTP
 * too. A name is looked up once and its addresses are held to, so that no second answer leads elsewhere; redirects are
 * answers like others and are not followed.
 */
@Injectable()
export class Egress {
  private readonly agents = {
    outside: new RequestFilteringHttpsAgent(),
    insidePlain: new HttpAgent(),
    inside: new HttpsAgent(),
  };

  constructor(
    private readonly networks: AllowedNetworks,
    private readonly hosts: ResolveHost,
    private readonly limits: EgressLimits,
  ) {}

  /**
   * Posts, and answers whatever status came back.
   * @throws EgressRefused when it may not go there; the error of the connection otherwise (`explainFailure` tells it)
   */
  async post(outward: Outward, leave: Leave = {}): Promise<Answer> {
    const signal = AbortSignal.timeout(leave.withinMs ?? this.limits.withinMs);
    const url = checkedUrl(outward.url);
    const addresses = await inTime(this.hosts.of(url.hostname.replace(/^\[|\]$/g, '')), signal);
    const agent = this.agentFor(url, addresses, leave.origins);
    const headers = { 'User-Agent': 'Heed', ...outward.headers, 'Content-Length': Buffer.byteLength(outward.body) };
    const options = { method: 'POST', headers, agent, signal, lookup: only(addresses) };
    return new Promise((resolve, reject) => {
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      const sent = send(url, options, (incoming) => void this.read(incoming).then(resolve, reject));
      sent.on('error', reject);
      sent.end(outward.body);
    });
  }

  /**
   * An address that somebody wants to have sent to, cleaned; what could never be sent to is noted (INVALID, TOO_LONG).
   * Where its name leads is looked at whenever something is sent.
   */
  checkAddress(check: Check, field: string, given: string, origins = AllowedOrigins.none): string {
    const text = given.trim();
    if (text.length > TEXT_LIMITS.url) {
      check.refuse('TOO_LONG', field, `Shorten it to at most ${TEXT_LIMITS.url} characters.`);
      return text;
    }
    try {
      const url = checkedUrl(text);
      if (url.protocol === 'http:' && this.networks.none && !origins.has(url)) throw new EgressRefused(SECURE);
      return url.href;
    } catch (error) {
      check.refuse('INVALID', field, explainFailure(error));
      return text;
    }
  }

  private agentFor(url: URL, addresses: readonly Resolved[], origins = AllowedOrigins.none): HttpAgent {
    const secure = url.protocol === 'https:';
    const inside = addresses.length > 0 && addresses.every(({ address }) => this.networks.has(address));
    if (inside || origins.has(url)) return secure ? this.agents.inside : this.agents.insidePlain;
    if (!secure) throw new EgressRefused(SECURE);
    return this.agents.outside;
  }

  private async read(incoming: IncomingMessage): Promise<Answer> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of incoming) {
      parts.push(part);
      size += part.length;
      if (size >= this.limits.mostBytes) break;
    }
    const body = Buffer.concat(parts).subarray(0, this.limits.mostBytes).toString('utf8');
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body };
  }
}

// A URL parser drops line breaks and tabs; an address with one is not what somebody meant.
const CONTROL = /\p{Cc}/u;

function checkedUrl(text: string): URL {
  if (CONTROL.test(text) || !URL.canParse(text)) throw new EgressRefused('This is no web address.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new EgressRefused('This is no web address.');
  if (url.username !== '' || url.password !== '')
    throw new EgressRefused('A web address with a name or a password in it is not used.');
  return url;
}

/** Answers these addresses and asks nobody. */
function only(addresses: readonly Resolved[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(new EgressRefused('There is no such host.'), '');
    else if (options.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}

function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(signal.reason);
    signal.addEventListener('abort', late, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
  });
}
