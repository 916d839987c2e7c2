import { instantOf, millis } from '@heed/domain';
import type { ModuleRef } from '@nestjs/core';
import type { ContactWork } from '../../contacts/writing/contact-work';
import type { Db } from '../../platform/database/db';
import { actAs } from '../../platform/database/tenancy/transaction-settings';
import type { Principal } from '../../platform/principal';
import type { ReminderWork } from '../../reminders/reminder-work';
import type { StaffKey } from '../staff';
import type { TypeKey } from '../story/event';
import type { Ids } from './ids';

/** What the workspace has and stories call by name. */
export interface World {
  readonly staff: ReadonlyMap<StaffKey, Principal>;
  /** Ids of interaction types by their key. */
  readonly types: ReadonlyMap<string, string>;
}

/** Something that one member of the staff does at one instant. */
export interface Act {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: StaffKey;
  /** What it is, for whoever has to find what went wrong. */
  readonly called: string;
  perform(stage: Stage, as: Acting): Promise<unknown>;
}

/** What the product's commands work with: who acts, and when. */
export type Acting = ContactWork & ReminderWork & { readonly date: Date };

type Versioned = 'contact' | 'promise' | 'pain_point' | 'interaction' | 'reminder' | 'business_calendar';

/** Performs acts in the order of time, each as whoever did it, all in one transaction. */
export class Stage {
  private actor: Principal | null = null;

  constructor(
    private readonly db: Db,
    private readonly product: ModuleRef,
    private readonly world: World,
    readonly ids: Ids,
  ) {}

  async perform(acts: readonly Act[]): Promise<void> {
    for (const act of [...acts].sort((a, b) => a.at - b.at)) {
      try {
        await act.perform(this, await this.as(act));
      } catch (error) {
        throw new Error(`The demo stopped at ${act.called} of ${instantOf(act.at)}.`, { cause: error });
      }
    }
  }

  /** The command by which people do it. */
  command<T>(type: abstract new (...args: never[]) => T): T {
    return this.product.get<T>(type, { strict: false });
  }

  member(key: StaffKey): string {
    return this.principal(key).id;
  }

  typeId(key: TypeKey): string {
    const id = this.world.types.get(key);
    if (id === undefined) throw new Error(`There is no interaction type ${key}.`);
    return id;
  }

  /** What somebody who has it on the screen would have read. */
  async versionOf(table: Versioned, id: string): Promise<number> {
    const [row] = await this.db.query<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, [id]);
    if (row === undefined) throw new Error(`There is no ${table} ${id}.`);
    return row.version;
  }

  private async as({ by, at }: Act): Promise<Acting> {
    const actor = this.principal(by);
    if (this.actor !== actor) await actAs(this.db, actor);
    this.actor = actor;
    const now = instantOf(at);
    return { db: this.db, actor, now, date: new Date(millis(now)), about: () => undefined };
  }

  private principal(key: StaffKey): Principal {
    const principal = this.world.staff.get(key);
    if (principal === undefined) throw new Error(`Nobody of the staff is called ${key}.`);
    return principal;
  }
}
