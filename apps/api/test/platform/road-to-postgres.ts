import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A road to the test server that can be closed, with everybody on it, and opened again. */
export class RoadToPostgres {
  private readonly directory = mkdtempSync(join(tmpdir(), 'road-'));
  private readonly travellers = new Set<Socket>();
  private server: Server | null = null;
  private destination = '';
  private target = { host: '', port: 0 };

  /** The same database by this road. */
  readonly by = (url: string): string => {
    const address = new URL(url);
    const host = address.searchParams.get('host');
    const port = address.port === '' ? '5432' : address.port;
    this.destination = host === null ? '' : join(host, `.s.PGSQL.${port}`);
    this.target = { host: address.hostname, port: Number(port) };
    address.searchParams.set('host', this.directory);
    address.port = '';
    return address.href;
  };

  async open(): Promise<void> {
    const server = createServer((near) => this.lead(near));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(join(this.directory, '.s.PGSQL.5432'), resolve));
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    const closed = new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())));
    for (const socket of this.travellers) socket.destroy();
    await closed;
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  private lead(near: Socket): void {
    const far = this.destination === '' ? connect(this.target) : connect(this.destination);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.travellers.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
    }
  }
}
