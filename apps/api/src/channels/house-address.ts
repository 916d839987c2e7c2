import { Injectable } from '@nestjs/common';

/** Where people find this Heed: HEED_URL, as links in what leaves the house need it. */
@Injectable()
export class HouseAddress {
  /** Without a slash at its end; null when the operator gave none. */
  readonly url = addressFrom(process.env['HEED_URL']);

  /** The address of a path of the app. @throws Error when the operator gave no address */
  of(path: string): string {
    if (this.url === null) throw new Error('HEED_URL is not set.');
    return `${this.url}${path}`;
  }
}

function addressFrom(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  if (!/^https?:\/\/[^\s?#]+$/.test(given) || !URL.canParse(given))
    throw new RangeError(`HEED_URL is ${given}: give the address people open, for instance https://heed.example.com.`);
  return given.replace(/\/+$/, '');
}
