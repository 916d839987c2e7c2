import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { databaseOptions } from '../platform/database/database.module';

/** Runs `work` with the application's parts, without its server, and closes them whatever happens. */
export async function withHeed<T>(work: (heed: INestApplicationContext) => Promise<T>): Promise<T> {
  const options = { logger: false, abortOnError: false } as const;
  const heed = await NestFactory.createApplicationContext(AppModule.on(databaseOptions(process.env)), options);
  try {
    return await work(heed);
  } finally {
    await heed.close();
  }
}
