import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readiness } from './readiness';

/** What a balancer or a supervisor asks. Answers carry no detail beyond one word. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs. Does not touch the database. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The process can serve: database reachable, migrations current, not on its way out. Otherwise 503. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) res: Response): Promise<{ status: string }> {
    const status = this.readiness.draining ? 'draining' : await this.readiness.database();
    if (status !== 'ok') res.status(503);
    return { status };
  }
}
