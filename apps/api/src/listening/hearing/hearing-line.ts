import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';

/** Beyond that it is left to the next sweep. */
const MOST_WAITING = 500;

/** How long it is left to those who wait for an answer before somebody listens. Tests say null and ask for it by hand. */
@Injectable()
export class HearingPace {
  readonly pauseMs: number | null = 250;
}

/**
 * What is to be done about hearings once something was written, one after the other and in this process. It may be lost
 * with the process: whoever sweeps finds it.
 */
@Injectable()
export class HearingLine implements OnModuleDestroy {
  private readonly log = new Logger('listening');
  private readonly waiting: (() => Promise<unknown>)[] = [];
  private working: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(private readonly pace: HearingPace) {}

  /** Does it soon. Nobody waits for it, and nothing happens when too much waits already. */
  add(job: () => Promise<unknown>): void {
    if (this.closed || this.waiting.length >= MOST_WAITING) return;
    this.waiting.push(job);
    this.wait();
  }

  /** Does all that waits; resolves when it is done. */
  async drain(): Promise<void> {
    this.working ??= this.work().finally(() => {
      this.working = null;
      if (this.waiting.length > 0) this.wait();
    });
    await this.working;
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.waiting.length = 0;
    await this.working;
  }

  private wait(): void {
    const { pauseMs } = this.pace;
    if (pauseMs === null || this.timer !== null || this.working !== null || this.closed) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.drain();
    }, pauseMs);
    this.timer.unref();
  }

  private async work(): Promise<void> {
    for (let job = this.waiting.shift(); job !== undefined; job = this.waiting.shift()) {
      try {
        await job();
      } catch (error) {
        this.log.error({ code: 'listening failed', err: error });
      }
    }
  }
}
