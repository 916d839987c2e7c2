import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../platform/graphql/operation-context';
import { selectedFields } from '../platform/graphql/selected-fields';
import { CompanyPayload } from './company.payload';
import { Company } from './company.type';
import { ReadCompanies } from './read-companies';

@Resolver(() => CompanyPayload)
export class CompanyPayloadResolver {
  constructor(private readonly read: ReadCompanies) {}

  @ResolveField(() => Company, {
    nullable: true,
    description: 'The company as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  async company(
    @Parent() { companyId }: CompanyPayload,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Company | null> {
    if (companyId === undefined || companyId === null) return null;
    return this.read.byId(context.db, context.actor.workspaceId, companyId, selectedFields(info));
  }
}
