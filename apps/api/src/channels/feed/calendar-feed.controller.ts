import { createHash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../platform/clock/clock';
import { LinkLimit } from '../links/link-limit';
import { ReadFeed } from './read-feed';
import { writeCalendar } from './write-calendar';

const FILE = /^([\w-]{43})\.ics$/;

/** What a calendar program asks: a member's reminders and plans, by the secret in the address. */
@Controller('calendar')
export class CalendarFeedController {
  constructor(
    private readonly reading: ReadFeed,
    private readonly limit: LinkLimit,
    private readonly clock: Clock,
  ) {}

  /** 404 for every address that is none, 304 when nothing changed, 429 for too many in a minute. */
  @Get(':file')
  async read(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const [, token] = FILE.exec(file) ?? [];
    const feed = token === undefined ? null : await this.reading.by(token, this.clock.now().toISOString());
    // Guesses count by where they come from, a calendar by itself: behind one proxy nobody shuts out the others.
    const counted = feed === null ? (request.socket.remoteAddress ?? 'unknown') : file;
    const seconds = await this.limit.waitFor(counted);
    if (seconds !== null) return plain(response.setHeader('Retry-After', seconds), 429, 'Too many requests.');
    if (feed === null) return plain(response, 404, 'There is no such calendar.');
    const text = writeCalendar(feed);
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    response.setHeader('ETag', etag).setHeader('Cache-Control', 'private, max-age=300');
    response.setHeader('X-Robots-Tag', 'noindex');
    if (request.headers['if-none-match']?.includes(etag)) return void response.status(304).end();
    response.setHeader('Content-Disposition', 'attachment; filename="heed.ics"');
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8').status(200).send(text);
  }
}

function plain(response: Response, status: number, text: string): void {
  response.setHeader('Cache-Control', 'no-store').status(status).type('text').send(text);
}
