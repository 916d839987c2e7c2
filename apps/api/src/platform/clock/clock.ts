import { Injectable } from '@nestjs/common';

/** The only place that reads the time of day; tests put their own in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
