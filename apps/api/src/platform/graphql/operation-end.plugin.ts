import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { DatabaseUnavailable } from '../database/failure/database-unavailable';
import type { OperationContext } from './operation-context';

const OURS = 'INTERNAL_SERVER_ERROR';
const codeOf = (error: GraphQLFormattedError) => String(error.extensions?.['code'] ?? OURS);

/** Ends the operation's reading transaction, names the request in errors that are ours, and logs one line without contents. */
@Plugin()
export class OperationEndPlugin implements ApolloServerPlugin<OperationContext> {
  private readonly log = new Logger('graphql');

  async requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
    const began = performance.now();
    return {
      didEncounterErrors: async ({ errors, contextValue }) => this.logOurs(errors, contextValue.requestId),
      willSendResponse: async (end) => {
        await end.contextValue.db.close();
        this.finish(end, Math.round(performance.now() - began));
      },
    };
  }

  private logOurs(errors: readonly GraphQLError[], requestId: string): void {
    for (const error of errors) {
      const cause = error.originalError ?? error;
      const known = typeof error.extensions['code'] === 'string' || cause instanceof DatabaseUnavailable;
      if (!known) this.log.error({ requestId, err: cause });
    }
  }

  private finish(end: GraphQLRequestContextWillSendResponse<OperationContext>, durationMs: number): void {
    const { response, contextValue, operationName } = end;
    const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
    const codes = errors.map(codeOf);
    if (codes.includes('UNAVAILABLE')) response.http.status = 503;
    if (response.body.kind === 'single' && codes.includes(OURS)) {
      response.body.singleResult.errors = errors.map((error) => nameRequest(error, contextValue.requestId));
    }
    this.log.log({ requestId: contextValue.requestId, operationName: operationName?.slice(0, 64), durationMs, codes });
  }
}

function nameRequest(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return codeOf(error) === OURS ? { ...error, extensions: { code: OURS, requestId } } : error;
}
