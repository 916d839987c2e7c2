import { Injectable, computed, inject, signal } from '@angular/core';
import { GRAPHQL } from '../graphql/client';
import { type Failure, toFailure } from '../graphql/failure';
import type { SessionQuery as SessionData, ViewerPartsFragment } from '../graphql/generated/graphql';
import { mutation } from '../graphql/mutate';
import { readAs } from '../i18n/reader';
import { SessionQuery, SignOutMutation, SwitchWorkspaceMutation } from './session-documents';

/** Thrown by a guard when the server cannot say who is signed in. */
export class SessionUnknown extends Error {
  constructor(readonly failure: Failure) {
    super('The server did not say who is signed in.');
  }
}

/** Who is signed in, and whether a workspace exists. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly client = inject(GRAPHQL);
  private readonly state = signal<SessionData | null>(null);
  private readonly sendSignOut = mutation(SignOutMutation);
  private readonly sendSwitch = mutation(SwitchWorkspaceMutation);

  /** Null while nobody is signed in. */
  readonly viewer = computed(() => this.state()?.viewer ?? null);
  readonly setup = computed(() => this.state()?.setupState ?? null);

  /** Asks the server once for each page load. Throws SessionUnknown when it does not answer. */
  async known(): Promise<SessionData> {
    const now = this.state();
    if (now) return now;
    const { data, error } = await this.client.query(SessionQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    if (!data) throw new SessionUnknown(error ? toFailure(error) : { kind: 'broken', requestId: null });
    this.take(data);
    return data;
  }

  /**
   * Whether the server knows nobody any more; an answer that does not come is no. Who wrote stays known here, so that
   * what was being written is kept under the right name.
   */
  async hasEnded(): Promise<boolean> {
    const { data } = await this.client.query(SessionQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    return data !== undefined && data.viewer === null;
  }

  /** Whether the role may do this operation, by its name in the contract. */
  may(operation: string): boolean {
    return this.viewer()?.allowedOperations.includes(operation) ?? false;
  }

  /** Whether the page was loaded by another person, or in another workspace. */
  belongsToAnother({ id, workspace }: ViewerPartsFragment): boolean {
    const before = this.viewer();
    return before !== null && (before.id !== id || before.workspace.id !== workspace.id);
  }

  /** Takes over who a sign-in, set-up or invitation brought in. */
  enter(viewer: ViewerPartsFragment): void {
    this.take({ viewer, setupState: { required: false, codeRequired: false } });
  }

  /** Asks who is signed in anew: their profile may have been changed. No answer leaves what is known. */
  async reload(): Promise<void> {
    const { data } = await this.client.query(SessionQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    if (data?.viewer) this.take(data);
  }

  /** Ends the session; the page is loaded anew so that nothing of the workspace stays in memory. */
  async signOut(): Promise<Failure | null> {
    const { error } = await this.sendSignOut({});
    if (!error) location.assign('/login');
    return error;
  }

  async switchTo(workspaceId: string): Promise<Failure | null> {
    const { error } = await this.sendSwitch({ input: { workspaceId } });
    if (!error) location.assign('/');
    return error;
  }

  private take(data: SessionData): void {
    readAs(data.viewer ?? null);
    this.state.set(data);
  }
}
