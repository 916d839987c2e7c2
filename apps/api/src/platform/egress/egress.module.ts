import { Global, Module } from '@nestjs/common';
import { AllowedNetworks } from './allowed-networks';
import { Egress, EgressLimits } from './egress';
import { ResolveHost } from './resolve-host';

/** Gives every feature the one client by which requests leave. HEED_EGRESS_ALLOW names networks of the house. */
@Global()
@Module({
  providers: [
    { provide: AllowedNetworks, useFactory: () => AllowedNetworks.from(process.env['HEED_EGRESS_ALLOW']) },
    ResolveHost,
    EgressLimits,
    Egress,
  ],
  exports: [Egress],
})
export class EgressModule {}
