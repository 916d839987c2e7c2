import { Injectable } from '@nestjs/common';
import { HouseAddress } from '../house-address';

/** The operator's mail server: SMTP_URL, and MAIL_FROM, the address that mails come from. */
@Injectable()
export class MailSettings {
  readonly server = process.env['SMTP_URL'] || null;
  readonly from = process.env['MAIL_FROM'] || null;

  constructor(private readonly house: HouseAddress) {
    if (this.server !== null && !/^smtps?:\/\//.test(this.server))
      throw new RangeError('SMTP_URL is no address of a mail server: smtps://user:password@host:465.');
    if (this.from !== null && !/^[^\r\n]*@[^\r\n]*$/.test(this.from))
      throw new RangeError('MAIL_FROM is no address: Heed <heed@example.com>.');
  }

  /** Whether mails can be sent: their links need HEED_URL too. */
  get ready(): boolean {
    return this.server !== null && this.from !== null && this.house.url !== null;
  }
}
