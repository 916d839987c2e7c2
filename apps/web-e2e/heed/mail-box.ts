import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server on a free port of this machine that takes every mail. */
export class MailBox {
  private readonly raw: Buffer[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        this.raw.push(Buffer.concat(parts));
        done();
      });
    },
  });

  static async open(): Promise<MailBox> {
    const box = new MailBox();
    await new Promise<void>((resolve) => box.server.listen(0, '127.0.0.1', () => resolve()));
    return box;
  }

  get url(): string {
    const address = this.server.server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  /** The newest mail to this address, read as a mail program would; null before there is one. */
  async newestTo(address: string): Promise<Email | null> {
    const mails = await Promise.all(this.raw.map((one) => PostalMime.parse(one)));
    return mails.findLast(({ to }) => to?.some((reader) => reader.address === address)) ?? null;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
