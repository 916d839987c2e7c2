import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { installComputedFields } from './computed-fields';
import { DOCUMENT_LIMITS, documentLimits } from './document-limits';
import { OpenContext } from './open-context';
import { OperationEndPlugin } from './operation-end.plugin';
import { PageSizePlugin } from './page-size.plugin';
import { shapeError } from './request-errors';

function apolloOptions(contexts: OpenContext): ApolloDriverConfig {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: installComputedFields,
    graphiql: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    preserveHttpStatusForExecutionErrors: false,
    autoTransformHttpErrors: false,
    fieldResolverEnhancers: [],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [documentLimits],
    plugins: [ApolloServerPluginCacheControlDisabled()],
    formatError: shapeError,
    context: ({ req, res }: { req: Request; res: Response }) => contexts.open(req, res),
  };
}

@Module({ providers: [OpenContext], exports: [OpenContext] })
class OpenContextModule {}

/** The GraphQL endpoint. An `Authenticator` and the `Database` come from global modules. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [OpenContextModule],
      inject: [OpenContext],
      useFactory: apolloOptions,
    }),
  ],
  providers: [OperationEndPlugin, PageSizePlugin],
})
export class GraphqlPlatformModule {}
