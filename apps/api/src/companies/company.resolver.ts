import { Args, Context, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { selectedFields } from '../platform/graphql/selected-fields';
import { CreateCompanyInput, UpdateCompanyInput } from './company.input';
import { CompanyPayload } from './company.payload';
import { Company, CompanyConnection } from './company.type';
import { CreateCompany } from './create-company';
import { ReadCompanies } from './read-companies';
import { UpdateCompany } from './update-company';

@Resolver()
export class CompanyResolver {
  constructor(
    private readonly read: ReadCompanies,
    private readonly create: CreateCompany,
    private readonly update: UpdateCompany,
  ) {}

  @Query(() => Company, { nullable: true, description: 'A company with its people; null when there is none.' })
  company(
    @Args('id', { type: () => ID, description: 'The company.' }) id: string,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Company | null> {
    return this.read.byId(context.db, context.actor.workspaceId, id, selectedFields(info));
  }

  @Query(() => CompanyConnection, {
    description: 'Companies by name; each word of `search` is part of a name or a domain.',
  })
  companies(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Go on after this cursor.' })
    after: string | null,
    @Args('search', {
      type: () => String,
      nullable: true,
      description:
        'Words: each is part of a name or domain, or begins one when it has one or two letters. Case and accents do not matter.',
    })
    search: string | null,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CompanyConnection> {
    const fields = new Set([...selectedFields(info, 'nodes'), ...selectedFields(info, 'edges', 'node')]);
    const withTotal = selectedFields(info).has('totalCount');
    const asked = { first: first ?? 50, after, search, fields, withTotal };
    return this.read.page(context.db, context.actor.workspaceId, asked);
  }

  @Mutation(() => CompanyPayload, { description: 'Creates a company.' })
  createCompany(
    @Args('input') input: CreateCompanyInput,
    @Context() context: OperationContext,
  ): Promise<CompanyPayload> {
    return command(context, async (db, actor) => {
      const { subjectId, changeId } = await this.create.run(db, actor, input, context.now().toISOString());
      return { companyId: subjectId, changeId };
    });
  }

  @Mutation(() => CompanyPayload, { description: 'Changes a company.' })
  updateCompany(
    @Args('input') input: UpdateCompanyInput,
    @Context() context: OperationContext,
  ): Promise<CompanyPayload> {
    const shown = { companyId: input.id };
    return command(
      context,
      async (db, actor) => ({
        ...shown,
        changeId: await this.update.run(db, actor, input, context.now().toISOString()),
      }),
      () => ({ ...shown, changeId: null }),
    );
  }
}
