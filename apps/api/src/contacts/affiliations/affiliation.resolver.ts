import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { contactCommand } from '../writing/contact-work';
import { ContactPayload } from '../contact.payload';
import { AddAffiliation } from './add-affiliation';
import { AddAffiliationInput, UpdateAffiliationInput } from './affiliation.input';
import { UpdateAffiliation } from './update-affiliation';

@Resolver()
export class AffiliationResolver {
  constructor(
    private readonly add: AddAffiliation,
    private readonly update: UpdateAffiliation,
  ) {}

  @Mutation(() => ContactPayload, { description: 'Puts a contact at a company.' })
  addAffiliation(
    @Args('input') input: AddAffiliationInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.add.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Changes what a contact does at a company, or ends it.' })
  updateAffiliation(
    @Args('input') input: UpdateAffiliationInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.update.run(work, input));
  }
}
