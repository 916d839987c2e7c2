import { createServer, type Server, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** What the mail server says to one of the steps: 450 is "later", 550 "never". */
type Refusals = Readonly<Partial<Record<'from' | 'to' | 'data', number>>>;

/** Somebody's mail server on a free port: keeps what it is sent, or refuses it. */
export class MailServer {
  readonly raw: string[] = [];
  refusals: Refusals = {};

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<MailServer> {
    const known: { here?: MailServer } = {};
    const answer = (step: keyof Refusals, done: (error?: Error | null) => void) => {
      const responseCode = known.here?.refusals[step];
      done(responseCode === undefined ? null : Object.assign(new Error('Not now'), { responseCode }));
    };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onMailFrom: (_address, _session, done) => answer('from', done),
      onRcptTo: (_address, _session, done) => answer('to', done),
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          if (known.here?.refusals.data === undefined) known.here?.raw.push(Buffer.concat(parts).toString('utf8'));
          answer('data', done);
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return (known.here = new MailServer(server));
  }

  get url(): string {
    const address = this.server.server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  /** The newest mail, read as a mail program would. */
  newest(): Promise<Email> {
    return PostalMime.parse(this.raw.at(-1) ?? '');
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** A server that takes connections and never says a word. */
export class SilentServer {
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.sockets.add(socket));
  }

  static async start(): Promise<SilentServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new SilentServer(server);
  }

  get url(): string {
    const address = this.server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
