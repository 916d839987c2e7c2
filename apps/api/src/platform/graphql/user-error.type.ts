import { Field, ObjectType } from '@nestjs/graphql';
import { REFUSAL_CODES, type RefusalCode } from '@heed/domain';
import { enumOf } from './enum-of';

export const UserErrorCode = enumOf(REFUSAL_CODES, 'UserErrorCode', 'What a client can act on.');

@ObjectType({ description: 'Why a mutation refused. Nothing was written.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'The reason, for a program.' })
  code!: RefusalCode;

  @Field(() => String, {
    description: 'What is wrong and what to do, in English; the web app translates by code and field.',
  })
  message!: string;

  @Field(() => [String], {
    description: 'Path into the input, for example ["painPoints", "0", "title"]; empty when it concerns the whole.',
  })
  field!: readonly string[];
}
