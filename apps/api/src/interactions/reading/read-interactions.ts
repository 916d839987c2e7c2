import { isUuid } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Db } from '../../platform/database/db';
import { interactionColumns } from './interaction-sql';
import type { Interaction } from '../interaction.type';

/** Reads interactions as they are shown: one statement, whatever was selected. */
@Injectable()
export class ReadInteractions {
  /** Null when there is none with this id that the viewer may read; a text that is no UUID is the id of nothing. */
  async byId(db: Db, id: string, fields: ReadonlySet<string>): Promise<Interaction | null> {
    if (!isUuid(id)) return null;
    const text = `SELECT ${interactionColumns(fields)}\nFROM interaction i WHERE i.id = $1`;
    const [found] = await db.query<Interaction>(text, [id]);
    return found ?? null;
  }
}
