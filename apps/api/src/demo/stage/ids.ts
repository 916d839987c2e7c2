import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** Ids of all that the demo writes down: the same for the same seed, name and instant, so that links to it last. */
export class Ids {
  private readonly known = new Map<string, string>();

  constructor(private readonly seed: string) {}

  /** A new UUIDv7 for what is called so, of the instant at which it was made (milliseconds since 1970). */
  make(name: string, at: number): string {
    if (this.known.has(name)) throw new Error(`Two things of the demo are called ${name}.`);
    const random = createHash('sha256').update(`${this.seed}\n${name}`).digest();
    const id = v7({ msecs: at, random });
    this.known.set(name, id);
    return id;
  }

  /** The id of what was made before. */
  of(name: string): string {
    const id = this.known.get(name);
    if (id === undefined) throw new Error(`Nothing of the demo was called ${name} when it was needed.`);
    return id;
  }
}
