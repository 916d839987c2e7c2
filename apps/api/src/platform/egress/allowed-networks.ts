import { BlockList, isIP, isIPv4 } from 'node:net';

/** The networks inside the house that what leaves Heed may reach all the same: the operator's word, nobody else's. */
export class AllowedNetworks {
  private readonly networks = new BlockList();

  /**
   * Reads networks in CIDR or single addresses, separated by commas or spaces: `10.1.0.0/16, fd00:1::/32`.
   * @throws RangeError naming what is none
   */
  static from(text: string | undefined): AllowedNetworks {
    const allowed = new AllowedNetworks();
    for (const one of (text ?? '').split(/[\s,]+/).filter(Boolean)) allowed.add(one);
    return allowed;
  }

  /** Whether the operator allows none. */
  get none(): boolean {
    return this.networks.rules.length === 0;
  }

  /** Whether an IP address, as a resolver writes it, lies in one of them. */
  has(address: string): boolean {
    if (isIP(address) === 0) return false;
    return this.networks.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
  }

  private add(text: string): void {
    const [address = '', bits] = text.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (version === 0 || !(prefix >= 0 && prefix <= most))
      throw new RangeError(`HEED_EGRESS_ALLOW holds "${text}", which is no network. Write for instance 10.1.0.0/16.`);
    this.networks.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
  }
}
