import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Carried } from '../../reaching/carriers/carrier';
import type { Mail } from './digest';
import { MailSettings } from './mail-settings';
import { explainSmtp } from './explain-smtp';

/** How long each step of the exchange with the mail server may take. */
const PATIENCE_MS = 10_000;

/** Hands mails to the operator's mail server. */
@Injectable()
export class SendMail implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(private readonly settings: MailSettings) {}

  /** Sends under an id that is the same with every attempt. */
  async send({ to, subject, text, html, settings }: Mail, id: string): Promise<Carried> {
    const { from } = this.settings;
    if (from === null) return { kind: 'FAILED', reason: 'No mail server is set up.', retryable: true };
    const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'heed';
    try {
      await this.connect().sendMail({
        ...{ from, to, subject, text, html, messageId: `<${id}@${host}>`, list: { unsubscribe: settings } },
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        // What people wrote is text: no file or address named in it is read.
        ...{ disableFileAccess: true, disableUrlAccess: true },
      });
      return { kind: 'SENT' };
    } catch (error) {
      return { kind: 'FAILED', ...explainSmtp(error) };
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private connect(): Transporter {
    const waits = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    return (this.transport ??= createTransport({ url: this.settings.server ?? '', ...waits, dnsTimeout: PATIENCE_MS }));
  }
}
