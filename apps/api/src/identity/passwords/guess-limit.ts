import { Injectable } from '@nestjs/common';
import { refuse } from '@heed/domain';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** 20 guesses are evaluated in 10 minutes. */
const GUESSES = { points: 20, duration: 600 };

/**
 * Holds down guessing of passwords and codes. Counted per account and address, so that somebody who guesses from
 * elsewhere does not lock the owner out; forgotten at the first success.
 */
@Injectable()
export class GuessLimit {
  private readonly limiter = new RateLimiterMemory(GUESSES);

  /** Counts one guess before it is evaluated. @throws Refusal RATE_LIMITED */
  async count(account: string, address: string): Promise<void> {
    try {
      await this.limiter.consume(`${address} ${account}`);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const minutes = Math.ceil(error.msBeforeNext / 60_000);
      refuse(
        'RATE_LIMITED',
        '',
        `Too many attempts. Wait ${minutes} min and try again, or ask an owner for a reset link.`,
      );
    }
  }

  async forget(account: string, address: string): Promise<void> {
    await this.limiter.delete(`${address} ${account}`);
  }
}
