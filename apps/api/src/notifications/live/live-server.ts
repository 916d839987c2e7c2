import type { Duplex } from 'node:stream';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { CloseCode, type ServerOptions } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { rightOf } from '../../identity/permissions';
import { Clock } from '../../platform/clock/clock';
import { Authenticator } from '../../platform/graphql/authenticator';
import { DOCUMENT_LIMITS, liveLimits } from '../../platform/graphql/document-limits';
import type { LiveContext } from './live-context';

const PATH = '/graphql';
const MOST_SOCKETS = 2_000;
const MOST_OF_A_MEMBER = 20;
const MOST_OF_A_SOCKET = 4;
const LONGEST_MESSAGE = 16_384;
const FIELD = 'notificationArrived';

type Opening = Extra['request'];

/** The server of the rest, as far as it passes on who asks for a websocket. */
interface Upgrading {
  on(event: 'upgrade', listener: (request: Opening, socket: Duplex, head: Buffer) => void): unknown;
}

/** What is kept of a socket. */
interface Kept {
  live?: LiveContext;
}
type Options = ServerOptions<Record<string, unknown>, Extra & Kept>;

/** Answers subscriptions over websockets on the port that serves the rest. Queries and mutations stay with HTTP. */
@Injectable()
export class LiveServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE });
  private readonly perMember = new Map<string, number>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly authenticator: Authenticator,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const server: Upgrading | undefined = this.host.httpAdapter?.getHttpServer();
    if (server === undefined) return;
    useServer(this.options(), this.sockets);
    server.on('upgrade', (request, socket, head) => {
      if (!isOurs(request) || this.sockets.clients.size >= MOST_SOCKETS) socket.destroy();
      else this.sockets.handleUpgrade(request, socket, head, (ws) => this.sockets.emit('connection', ws, request));
    });
  }

  onModuleDestroy(): void {
    for (const socket of this.sockets.clients) socket.close(1001, 'Going away');
    this.sockets.close();
  }

  private options(): Options {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    return {
      schema,
      onConnect: ({ extra }) => this.enter(extra),
      onSubscribe: ({ extra, subscriptions }, _id, { query, variables, operationName }) => {
        const { live } = extra;
        if (live === undefined || rightOf(live.principal, FIELD) === 'NO')
          return refused('UNAUTHENTICATED', 'Sign in first.');
        if (Object.keys(subscriptions).length > MOST_OF_A_SOCKET)
          return refused('RATE_LIMITED', `A socket has at most ${MOST_OF_A_SOCKET} subscriptions.`);
        const document = documentOf(schema, query);
        if (Array.isArray(document)) return document;
        return { schema, document, variableValues: variables, operationName, contextValue: live };
      },
      onClose: ({ extra }) => this.leave(extra),
    };
  }

  private async enter(extra: Extra & Kept): Promise<boolean> {
    const { request, socket } = extra;
    const secure = 'encrypted' in request.socket;
    const { principal, sessionHash } = await this.authenticator.authenticate(
      { headers: request.headers, secure },
      this.clock.now(),
    );
    if (principal === null || sessionHash === null || socket.readyState !== socket.OPEN) return false;
    const key = `${principal.workspaceId} ${principal.id}`;
    const open = this.perMember.get(key) ?? 0;
    if (open >= MOST_OF_A_MEMBER) return false;
    this.perMember.set(key, open + 1);
    extra.live = { principal, sessionHash, signedOut: () => socket.close(CloseCode.Forbidden, 'Signed out') };
    return true;
  }

  private leave({ live }: Kept): void {
    if (live === undefined) return;
    const key = `${live.principal.workspaceId} ${live.principal.id}`;
    const open = (this.perMember.get(key) ?? 1) - 1;
    if (open > 0) this.perMember.set(key, open);
    else this.perMember.delete(key);
  }
}

/** The right path, and not from a page of somebody else's: a browser sends the cookie along from any page. */
function isOurs({ url = '', headers: { origin, host } }: Opening): boolean {
  if (url.split('?')[0] !== PATH) return false;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** The document, or what is wrong with it. */
function documentOf(schema: GraphQLSchema, query: string): DocumentNode | GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: DOCUMENT_LIMITS.tokens });
    const errors = validate(schema, document, [...specifiedRules, liveLimits]);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('This document cannot be read.')];
  }
}

function refused(code: string, message: string): readonly GraphQLError[] {
  return [new GraphQLError(message, { extensions: { code } })];
}
