import { Injectable } from '@nestjs/common';
import type { Db } from './database/db';
import type { Principal } from './principal';

/** The workspace just made, seen by whoever fills it. */
export interface NewWorkspace {
  readonly id: string;
  readonly language: string;
  readonly timeZone: string;
  readonly createdAt: Date;
}

/** Writes a feature's first rows, inside the transaction that makes the workspace. */
export type Seed = (db: Db, owner: Principal, workspace: NewWorkspace) => Promise<void>;

/** What a new workspace starts with. A feature adds its own in `onModuleInit`: `defaults.add((db, owner, workspace) => ...)`. */
@Injectable()
export class WorkspaceDefaults {
  private readonly seeds: Seed[] = [];

  /** Seeds run in the order in which they were added, which is the order of the features. */
  add(seed: Seed): void {
    this.seeds.push(seed);
  }

  async write(db: Db, owner: Principal, workspace: NewWorkspace): Promise<void> {
    for (const seed of this.seeds) await seed(db, owner, workspace);
  }
}
