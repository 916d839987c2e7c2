import { Injectable } from '@nestjs/common';
import { AllowedOrigins } from '../../platform/egress/allowed-origins';

const SETTING = 'HEED_MODEL_ORIGINS';

/** Where in the house a language model may be: HEED_MODEL_ORIGINS, which the operator sets and no owner. */
@Injectable()
export class ModelOrigins {
  readonly allowed = AllowedOrigins.from(SETTING, process.env[SETTING]);
}
