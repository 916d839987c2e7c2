import { Check } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { Database } from '../../platform/database/database';
import { checkNewApiKey, insertApiKey, type NewApiKey } from './new-api-key';

/** Makes an integration's key for the operator. The answer holds the whole key, which is shown once. */
@Injectable()
export class CreateApiKey {
  constructor(private readonly database: Database) {}

  /** @throws Refusal REQUIRED, TOO_LONG, INVALID when it would have expired */
  async create(wanted: NewApiKey, now: Date): Promise<{ id: string; key: string }> {
    const check = Check.start();
    const name = checkNewApiKey(check, wanted, now);
    check.done();
    const id = newUuid();
    const key = await this.database.global((db) => insertApiKey(db, id, { ...wanted, name }, now));
    return { id, key };
  }
}
