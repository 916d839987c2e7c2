import { laterOf } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { ListenInTurn } from '../listening/listen-in-turn';
import { Clock } from '../platform/clock/clock';
import type { Woken } from '../platform/queue/queue';
import { Carry } from './carrying/carry';
import { Round } from './round/round';

/** What the three queues wake. It is at least as late as the instant somebody asked to be woken for. */
@Injectable()
export class RoundAndCarry {
  constructor(
    private readonly rounds: Round,
    private readonly carrying: Carry,
    private readonly listening: ListenInTurn,
    private readonly clock: Clock,
  ) {}

  readonly round: Woken = ({ workspaceId, at }, stopping) => this.rounds.run(workspaceId, this.notBefore(at), stopping);

  readonly carry: Woken = ({ workspaceId, at }, stopping) => this.carrying.run(workspaceId, at, stopping);

  readonly hear: Woken = ({ workspaceId, at }, stopping) =>
    this.listening.run(workspaceId, this.notBefore(at), stopping);

  private notBefore(instant: string): string {
    return laterOf(this.clock.now().toISOString(), instant) ?? instant;
  }
}
