import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { v4 as randomId } from 'uuid';
import { Clock } from '../clock/clock';
import { DatabaseUnavailable } from '../database/failure/database-unavailable';
import { Database } from '../database/database';
import { Authenticator, type Caller } from './authenticator';
import { OperationContext } from './operation-context';
import { unavailable } from './request-errors';

/** Begins an operation: who asks, when, and under which request id (also sent as the `X-Request-Id` header). */
@Injectable()
export class OpenContext {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async open(req: Request, res: Response): Promise<OperationContext> {
    const now = this.clock.now();
    const requestId = randomId();
    res.setHeader('X-Request-Id', requestId);
    const caller = await this.authenticate(req, now);
    return new OperationContext(caller, { req, res, requestId }, this.database, now);
  }

  private async authenticate(req: Request, now: Date): Promise<Caller> {
    try {
      return await this.authenticator.authenticate(req, now);
    } catch (error) {
      if (error instanceof DatabaseUnavailable) return unavailable();
      throw error;
    }
  }
}
