import { Clock } from '../src/platform/clock/clock';

/** A clock that stands still until it is told to go on. */
export class FakeClock extends Clock {
  private instant: Date;

  constructor(start = '2026-11-22T09:00:00.000Z') {
    super();
    this.instant = new Date(start);
  }

  override now(): Date {
    return this.instant;
  }

  advance(by: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
    readonly seconds?: number;
  }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.instant = new Date(this.instant.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}
