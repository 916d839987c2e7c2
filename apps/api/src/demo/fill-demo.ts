import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { isSetUpRequired } from '../identity/workspace/is-set-up-required';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { CreateWorkspace } from '../set-up/create-workspace';
import { BAKERY } from './bakery';
import { furnish } from './furnish';
import { routine } from './routine/routine';
import { OWNER, STAFF, type StaffKey } from './staff';
import { Ids } from './stage/ids';
import { Stage } from './stage/stage';
import { joinStaff } from './join-staff';
import { STORIES } from './stories';
import { openingOf } from './opening';
import { actsOf } from './stage/story-acts';

/** What a demo is made of, beside the stories. */
interface DemoWanted {
  /** The same seed on the same day gives the same demo. */
  readonly seed: string;
  readonly now: Date;
  /** What each member signs in with. */
  readonly passwords: Readonly<Record<StaffKey, string>>;
}

/** Refused because somebody works here already. */
export class NotEmpty extends Error {}

/** Makes a workspace in which a year has passed, by the commands that people use, in one transaction. */
@Injectable()
export class FillDemo {
  constructor(
    private readonly workspaces: CreateWorkspace,
    private readonly product: ModuleRef,
  ) {}

  /** @throws NotEmpty when the database has a workspace; then, and whenever it fails, nothing is written */
  async run(wanted: DemoWanted): Promise<Principal> {
    const opening = openingOf(wanted.now);
    const { name: workspaceName, ...place } = BAKERY;
    const { name: ownerName, email } = STAFF[OWNER];
    const input = { workspaceName, ownerName, email, password: wanted.passwords[OWNER], preset: 'BAKERY', ...place };
    return this.workspaces.create(input, new Date(opening.at), refuseUnlessEmpty, (db, owner) =>
      this.fill(db, owner, wanted),
    );
  }

  private async fill(db: Db, owner: Principal, { seed, now, passwords }: DemoWanted): Promise<void> {
    const { at, almanac, holidays } = openingOf(now);
    const staff = await joinStaff(db, owner, passwords, at);
    const stage = new Stage(db, this.product, { staff, types: await typesOf(db) }, new Ids(seed));
    const stories = [...STORIES, ...routine(seed)];
    await stage.perform([...furnish(stories, at, holidays), ...stories.flatMap((story) => actsOf(story, almanac))]);
  }
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  if (!(await isSetUpRequired(db))) throw new NotEmpty('This database has a workspace already.');
}

async function typesOf(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ key: string; id: string }>('SELECT key, id FROM interaction_type');
  return new Map(rows.map(({ key, id }) => [key, id]));
}
