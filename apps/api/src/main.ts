import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { announceSetupCode } from './set-up/announce-setup-code';
import { databaseOptions } from './platform/database/database.module';
import { explainDatabaseError } from './platform/database/failure/explain-database-error';
import { stopOnSignal } from './platform/health/stop-on-signal';
import { configureHttp } from './platform/http/configure-http';
import { Worker } from './reaching/worker';

const {
  HOST: host = '127.0.0.1',
  PORT: port = '3000',
  HEED_WEB: web,
  HEED_DRAIN_MS: drain = '0',
  HEED_WORKER: worker,
} = process.env;

async function serve(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(databaseOptions(process.env)), {
    bodyParser: false,
    // What keeps it from starting is told below; from then on the log is ours.
    logger: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  configureHttp(app, web ?? fileURLToPath(new URL('../web/browser', import.meta.url)));
  stopOnSignal(app, Number(drain));
  await app.listen(Number(port), host);
  await announceSetupCode(app, host);
  if (worker !== 'off') void app.get(Worker).start();
}

await serve().catch((error: unknown) => {
  process.stderr.write(`${explainDatabaseError(error) ?? inspect(error)}\n`);
  process.exit(1);
});
