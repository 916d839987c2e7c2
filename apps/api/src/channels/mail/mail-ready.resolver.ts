import { ResolveField, Resolver } from '@nestjs/graphql';
import { NotificationSettings } from '../../notifications/notification-settings.type';
import { Carriers } from '../../reaching/carriers/carriers';

@Resolver(() => NotificationSettings)
export class MailReadyResolver {
  constructor(private readonly carriers: Carriers) {}

  @ResolveField(() => Boolean, { description: 'Whether whoever runs this Heed set up a mail server.' })
  mailReady(): boolean {
    return this.carriers.of('MAIL')?.ready() ?? false;
  }
}
