import { DAY_MS, millis } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { ForgetHearings } from './forget-hearings';
import { firstIdSince, HearBacklog } from './hear-backlog';

/** What was written down longer ago is listened to by `heed listen`. */
export const SWEPT_DAYS = 7;

/** Finds what nobody listened to when it was written, and what nobody wants heard any more. */
@Injectable()
export class SweepHearings {
  constructor(
    private readonly forgetting: ForgetHearings,
    private readonly backlog: HearBacklog,
  ) {}

  /** `now` is an ISO 8601 instant. */
  async run(workspaceId: string, now: string, stopping?: AbortSignal): Promise<void> {
    await this.forgetting.run(workspaceId);
    const afterId = firstIdSince(millis(now) - SWEPT_DAYS * DAY_MS);
    await this.backlog.run({ workspaceId, afterId, imported: false, anew: false }, undefined, stopping);
  }
}
