import { Global, Module } from '@nestjs/common';
import { KeepSecrets } from './keep-secrets';

@Global()
@Module({ providers: [KeepSecrets], exports: [KeepSecrets] })
export class SecretsModule {}
