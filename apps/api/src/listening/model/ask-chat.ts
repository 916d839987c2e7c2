import type { HeardFact, Writing } from '@heed/listening';
import { Injectable } from '@nestjs/common';
import { Egress } from '../../platform/egress/egress';
import { explainFailure } from '../../platform/egress/egress-refused';
import { KeepSecrets } from '../../platform/secrets/keep-secrets';
import { factsOf, NoAnswer } from './chat-answer';
import { ModelOrigins } from './model-origins';
import { promptFor } from './prompt';

/** A language model, and where it is. */
export interface Chat {
  readonly workspaceId: string;
  readonly baseUrl: string;
  readonly name: string;
  /** Sealed; null when none is needed. */
  readonly secret: string | null;
}

/** How patient a chat is waited for. Tests are less so. */
@Injectable()
export class ChatPatience {
  readonly withinMs: number = 20_000;
}

/** What it said; or why it said nothing, and whether it may say something about the same note another time. */
export type Said =
  | { readonly facts: readonly HeardFact[]; readonly problem: null }
  | { readonly facts: null; readonly problem: string; readonly again: boolean };

/** Asks a language model what a note tells, by the interface that OpenAI began and others share. */
@Injectable()
export class AskChat {
  constructor(
    private readonly egress: Egress,
    private readonly secrets: KeepSecrets,
    private readonly origins: ModelOrigins,
    private readonly patience: ChatPatience,
  ) {}

  /** Never throws: what went wrong is told in words, without anything the other side wrote. */
  async ask(chat: Chat, note: string, writing: Pick<Writing, 'at' | 'zone'>): Promise<Said> {
    try {
      const messages = promptFor(note, writing);
      const body = JSON.stringify({ model: chat.name, messages, temperature: 0, stream: false });
      const outward = { url: `${chat.baseUrl}/chat/completions`, headers: await this.headers(chat), body };
      const leave = { withinMs: this.patience.withinMs, origins: this.origins.allowed };
      const { status, body: answer } = await this.egress.post(outward, leave);
      if (status !== 200) return { facts: null, problem: problemOf(status), again: true };
      return { facts: factsOf(answer, note, chat.name), problem: null };
    } catch (error) {
      if (error instanceof NoAnswer) return { facts: null, problem: error.message, again: false };
      return { facts: null, problem: explainFailure(error), again: true };
    }
  }

  private async headers({ workspaceId, secret }: Chat): Promise<Readonly<Record<string, string>>> {
    const type = { 'Content-Type': 'application/json' };
    if (secret === null) return type;
    return { ...type, Authorization: `Bearer ${await this.secrets.unseal(secret, keyOf(workspaceId))}` };
  }
}

/** What the envelope of a key is about. */
export function keyOf(workspaceId: string): string {
  return `listening_model ${workspaceId}`;
}

function problemOf(status: number): string {
  if (status === 401 || status === 403) return `It does not take the key (${status}).`;
  if (status === 404) return 'It knows no such address, or no such model (404).';
  if (status >= 300 && status < 400) return `It answered with a redirect (${status}), which is not followed.`;
  return `It answered ${status}.`;
}
