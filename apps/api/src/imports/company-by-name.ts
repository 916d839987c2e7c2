import { fold } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { CreateCompany } from '../companies/create-company';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';

const BY_NAME = 'SELECT id FROM company WHERE workspace_id = $1 AND sort_name = $2 ORDER BY id LIMIT 1';

/** Companies as tables know them: by their names. */
@Injectable()
export class CompanyByName {
  constructor(private readonly create: CreateCompany) {}

  /** The company of this name, made when there is none; case and accents do not matter. */
  async find(db: Db, actor: Principal, name: string | null, at: string): Promise<string | null> {
    if (name === null) return null;
    const [known] = await db.query<{ id: string }>(BY_NAME, [actor.workspaceId, fold(name)]);
    if (known) return known.id;
    const { subjectId } = await this.create.run(db, actor, { id: newUuid(), name }, at);
    return subjectId;
  }
}
