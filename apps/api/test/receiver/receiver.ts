import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { CERTIFICATE, CERTIFICATE_KEY } from './certificate';

/** A request as it arrived. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** How the receiver answers; a promise lets it wait. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Somebody else's server: keeps what it is sent, and answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  connections = 0;
  answer: (request: Received) => Reply | Promise<Reply> = () => ({ status: 204 });

  private constructor(
    private readonly server: Server,
    private readonly scheme: string,
  ) {}

  /** Listens on a free port of this address by HTTP. */
  static plain(host = '127.0.0.1'): Promise<Receiver> {
    return Receiver.on(createServer, 'http', host);
  }

  /** The same by TLS, with a certificate that this process trusts from here on. */
  static secure(host = '127.0.0.1'): Promise<Receiver> {
    setDefaultCACertificates([...getCACertificates('default'), CERTIFICATE]);
    return Receiver.on(
      (listener) => createSecureServer({ cert: CERTIFICATE, key: CERTIFICATE_KEY }, listener),
      'https',
      host,
    );
  }

  get port(): number {
    const { port } = this.server.address() as AddressInfo;
    return port;
  }

  url(path = '/', host = '127.0.0.1'): string {
    return `${this.scheme}://${host}:${this.port}${path}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private static async on(create: (listener: RequestListener) => Server, scheme: string, host: string) {
    const known: { receiver?: Receiver } = {};
    const server = create((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const received = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) };
        known.receiver?.received.push(received);
        void Promise.resolve(known.receiver?.answer(received) ?? { status: 500 }).then((reply: Reply) =>
          response.writeHead(reply.status, { ...reply.headers }).end(reply.body),
        );
      });
    });
    const receiver = new Receiver(server, scheme);
    known.receiver = receiver;
    server.on('connection', () => (receiver.connections += 1));
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    return receiver;
  }
}
