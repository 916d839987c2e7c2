import { createHash } from 'node:crypto';

/** Numbers that look random and are the same for the same seed. */
export class Dice {
  private state: number;

  constructor(seed: string) {
    this.state = createHash('sha256').update(seed).digest().readUInt32LE();
  }

  /** From 0 up to, not including, 1: Mulberry32 of Tommy Ettinger (2017, public domain). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<T>(things: readonly T[]): T {
    const thing = things[this.between(0, things.length - 1)];
    if (thing === undefined) throw new Error('There is nothing to choose from.');
    return thing;
  }

  /** The same things in another order (Fisher and Yates). */
  shuffled<T>(things: readonly T[]): T[] {
    const left = [...things];
    return things.map(() => left.splice(this.between(0, left.length - 1), 1)).flat();
  }
}
