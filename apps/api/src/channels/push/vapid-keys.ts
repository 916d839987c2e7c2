import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { KeepSecrets } from '../../platform/secrets/keep-secrets';
import { HouseAddress } from '../house-address';

interface Pair {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** By what push services know this installation (RFC 8292): made once and kept, for browsers are bound to it. */
@Injectable()
export class VapidKeys {
  constructor(
    private readonly secrets: KeepSecrets,
    private readonly house: HouseAddress,
  ) {}

  /** The public key, base64url: what a browser subscribes with. */
  async publicKey(): Promise<string> {
    return (await this.pair()).publicKey;
  }

  /** What signs a message, and where whoever runs the push service can turn to. */
  async details(): Promise<Pair & { readonly subject: string }> {
    return { ...(await this.pair()), subject: this.subject() };
  }

  private async pair(): Promise<Pair> {
    const make = () => JSON.stringify(webPush.generateVAPIDKeys());
    const kept: Pair = JSON.parse(await this.secrets.installationKey('VAPID', make));
    return kept;
  }

  private subject(): string {
    const { url } = this.house;
    if (url?.startsWith('https://')) return url;
    const mail = /[^\s<>]+@[^\s<>]+/.exec(process.env['MAIL_FROM'] ?? '')?.[0];
    return `mailto:${mail ?? 'heed@heed.invalid'}`;
  }
}
