import { Injectable } from '@nestjs/common';
import type { Carried, Carrier, DeliveryToCarry, Desk } from '../../reaching/carriers/carrier';
import { HouseAddress } from '../house-address';
import { readReader } from '../read-reader';
import type { Mail } from './digest';
import { MailSettings } from './mail-settings';
import { ReadDigest } from './read-digest';
import { SendMail } from './send-mail';
import { writeDigest } from './write-digest';
import { writeTestMail } from './write-test-mail';

/** Carries the one mail a day, and tries. */
@Injectable()
export class CarryMail implements Carrier<Mail> {
  readonly channel = 'MAIL';
  readonly targets = null;

  constructor(
    private readonly settings: MailSettings,
    private readonly digests: ReadDigest,
    private readonly house: HouseAddress,
    private readonly sending: SendMail,
  ) {}

  ready(): boolean {
    return this.settings.ready;
  }

  async write(desk: Desk, { subject, day }: DeliveryToCarry): Promise<Mail | null> {
    if (subject === 'TEST') return this.test(desk);
    const digest = subject === 'DIGEST' ? await this.digests.of(desk, day) : null;
    return digest && writeDigest(digest);
  }

  carry(delivery: DeliveryToCarry, mail: Mail): Promise<Carried> {
    return this.sending.send(mail, delivery.id);
  }

  private async test({ db, member }: Desk): Promise<Mail | null> {
    const reader = await readReader(db, member);
    if (reader === null || reader.email === null) return null;
    return writeTestMail(reader, reader.email, this.house.of('/settings/notifications'));
  }
}
