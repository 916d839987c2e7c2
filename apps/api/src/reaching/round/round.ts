import { digestDue, disturbAt, HOUR_MS, instantOf, millis, nextDigest } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { choicesOf } from '../../notifications/settings/choices-sql';
import { ROUND } from '../../notifications/telling/round-queue';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/principal';
import { Queue, type Wake } from '../../platform/queue/queue';
import { Carriers } from '../carriers/carriers';
import { CARRY } from '../carrying/carry-queue';
import { systemOf } from '../system-of';
import { isInTime, makeMails, type MailDue } from './daily-mail';
import { type MemberOfRound, membersOfRound } from './members';
import { handToChannels, MOST_AT_ONCE, tellMember, type WantedChannel } from './tell-member';

/** Somebody looks at least so often, should a wish to be woken ever be lost. */
const HORIZON_MS = HOUR_MS;

/**
 * One look at a workspace: tells each member, with their own eyes, what has come up by now, makes the deliveries they
 * want of it, and sees to it that somebody looks again when the next thing comes up. It may run as often as it likes,
 * and several times at once: what was told is told.
 */
@Injectable()
export class Round {
  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly carriers: Carriers,
  ) {}

  /** @param now ISO 8601 instant; what comes up by then is told */
  async run(workspaceId: string, now: string, stopping?: AbortSignal): Promise<void> {
    const horizon = instantOf(millis(now) + HORIZON_MS);
    const system = systemOf(workspaceId);
    const members = await this.database.inWorkspace(system, (db) => membersOfRound(db, workspaceId, { now, horizon }));
    for (const member of members.filter(({ waits }) => waits)) {
      if (stopping?.aborted) break;
      await this.tell(workspaceId, member, now);
    }
    await this.database.inWorkspace(system, async (db) => {
      const made = await makeMails(db, workspaceId, now, this.mailsOf(members, now));
      if (made > 0) await this.queue.wake(db, CARRY, [{ workspaceId, at: now }]);
      // Who had to stop leaves the others to somebody else, at once.
      const at = stopping?.aborted ? now : nextLook(members, now, horizon);
      await this.queue.wake(db, ROUND, [{ workspaceId, at }]);
    });
  }

  private async tell(workspaceId: string, member: MemberOfRound, now: string): Promise<void> {
    const { id, name, role } = member;
    const principal: Principal = { kind: 'USER', id, name, workspaceId, role };
    let made = MOST_AT_ONCE;
    while (made >= MOST_AT_ONCE) {
      made = await this.database.inWorkspace(principal, async (db) => {
        const told = await tellMember(db, workspaceId, id, now);
        const due = await handToChannels(db, [workspaceId, id, now], this.wantedBy(member, now));
        await this.queue.wake(
          db,
          CARRY,
          due.map((at): Wake => ({ workspaceId, at })),
        );
        return told;
      });
    }
  }

  private wantedBy(member: MemberOfRound, now: string): readonly WantedChannel[] {
    const choices = choicesOf(member);
    const quietUntil = disturbAt(choices, member.zone, now);
    return this.carriers.ready().flatMap((carrier) => {
      if (carrier.channel === 'PUSH') return choices.push ? [{ carrier, notBefore: quietUntil }] : [];
      return carrier.channel === 'WEBHOOK' && choices.webhook ? [{ carrier, notBefore: now }] : [];
    });
  }

  private mailsOf(members: readonly MemberOfRound[], now: string): readonly MailDue[] {
    if (!this.carriers.of('MAIL')?.ready()) return [];
    return members.flatMap((member) => {
      const due = digestDue(choicesOf(member), member.zone, now);
      return due && isInTime(due, now) ? [{ ...due, memberId: member.id }] : [];
    });
  }
}

function nextLook(members: readonly MemberOfRound[], now: string, horizon: string): string {
  const mails = members.map((member) => nextDigest(choicesOf(member), member.zone, now)?.at ?? null);
  const all = [horizon, ...mails, ...members.map(({ nextAt }) => nextAt)].filter((at) => at !== null);
  return instantOf(Math.min(...all.map(millis)));
}
