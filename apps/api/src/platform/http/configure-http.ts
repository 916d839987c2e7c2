import type { NestExpressApplication } from '@nestjs/platform-express';
import { Readiness } from '../health/readiness';
import { awayPage } from './away-page';
import { readJson, unreadableBody, utf8Only } from './request-body';
import { securityHeaders } from './security-headers';
import { webApp } from './web-app';

/** Everything between the socket and the routes, in order. Forwarding headers are trusted from nobody. */
export function configureHttp(app: NestExpressApplication, webFolder: string): void {
  app.set('trust proxy', false);
  app.disable('x-powered-by');
  app.use(securityHeaders);
  for (const handler of webApp(webFolder, awayPage(app.get(Readiness)))) app.use(handler);
  app.use(utf8Only, readJson, unreadableBody);
}
