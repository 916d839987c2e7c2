import { Query, Resolver } from '@nestjs/graphql';
import { VapidKeys } from './vapid-keys';

@Resolver()
export class PushKeyResolver {
  constructor(private readonly keys: VapidKeys) {}

  @Query(() => String, {
    description: 'The public key with which a browser subscribes to pushes (VAPID, RFC 8292), base64url.',
  })
  pushKey(): Promise<string> {
    return this.keys.publicKey();
  }
}
