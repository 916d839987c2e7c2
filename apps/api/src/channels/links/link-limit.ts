import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tooMany } from '../../platform/graphql/request-errors';

/** 120 requests in a minute from one address: a house full of people behind one address reads its mail at once. */
const REQUESTS = { points: 120, duration: 60 };

/** Holds down guessing of secrets that stand in addresses; each has 256 bits, so it is the load that is held down. */
@Injectable()
export class LinkLimit {
  private readonly limiter = new RateLimiterMemory(REQUESTS);

  /** Seconds to wait; null when it may go on. */
  async waitFor(address: string): Promise<number | null> {
    try {
      await this.limiter.consume(address);
      return null;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return Math.ceil(error.msBeforeNext / 1_000);
    }
  }

  /** @throws GraphQLError RATE_LIMITED, HTTP 429 */
  async count(address: string): Promise<void> {
    const seconds = await this.waitFor(address);
    if (seconds !== null) tooMany(seconds);
  }
}
