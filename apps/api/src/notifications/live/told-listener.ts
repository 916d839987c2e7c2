import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Listen } from '../../platform/database/listen';
import { QueueAddress } from '../../platform/queue/queue';
import { TOLD_CHANNEL } from '../telling/round-queue';

type Hear = (notificationId: string) => void;

/** Hears, from every process, who was told something, and passes it to those who wait for it here. */
@Injectable()
export class ToldListener implements OnApplicationShutdown {
  private readonly waiting = new Map<string, Set<Hear>>();
  private listen: Listen | null = null;

  constructor(private readonly address: QueueAddress) {}

  /** Passes on the ids of what this member is told from now on; call what is returned to stop. */
  async of(workspaceId: string, memberId: string, hear: Hear): Promise<() => void> {
    const key = `${workspaceId} ${memberId}`;
    const known = this.waiting.get(key) ?? new Set<Hear>();
    this.waiting.set(key, known.add(hear));
    await this.listening();
    return () => {
      known.delete(hear);
      if (known.size === 0 && this.waiting.get(key) === known) this.waiting.delete(key);
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listen?.stop();
  }

  private async listening(): Promise<void> {
    if (this.listen !== null) return;
    this.listen = new Listen(this.address.url, TOLD_CHANNEL, (payload) => {
      const [workspaceId, memberId, id] = payload.split(' ');
      for (const hear of this.waiting.get(`${workspaceId} ${memberId}`) ?? []) hear(id ?? '');
    });
    await this.listen.start();
  }
}
