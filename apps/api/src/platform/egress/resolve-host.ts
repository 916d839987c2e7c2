import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';

/** An IP address, with 4 or 6. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** Asks the system for the addresses of a host; tests put their own in its place. */
@Injectable()
export class ResolveHost {
  /** All addresses of a name; of an address itself. @throws when there are none */
  async of(host: string): Promise<readonly Resolved[]> {
    const family = isIP(host);
    return family === 0 ? lookup(host, { all: true }) : [{ address: host, family }];
  }
}
