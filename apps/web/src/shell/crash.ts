import { ErrorHandler, Injectable, Injector, inject, signal } from '@angular/core';
import { type NavigationError, Router } from '@angular/router';
import type { Failure } from '../graphql/failure';
import { SessionUnknown } from '../identity/session';
import { reportOf } from './crash-report';

/** Something that went wrong beside a page that still stands. `updated`: a part of the app is not there any more. */
interface Trouble {
  kind: 'broken' | 'updated' | 'offline';
  /** For whoever mends it; without names, texts or anything else that somebody wrote. */
  report: string;
}

/** What is wrong with the app itself. */
@Injectable({ providedIn: 'root' })
export class Crash {
  private readonly injector = inject(Injector);
  private readonly state = signal<Trouble | null>(null);
  /** Set when no page could be opened at all: the server is away, or a part of the app could not be loaded. */
  readonly failure = signal<Failure | null>(null);
  /** The first trouble since it was last dismissed. */
  readonly trouble = this.state.asReadonly();

  meet(error: unknown): void {
    if (this.state() !== null) return;
    const kind = !isMissingPart(error) ? 'broken' : navigator.onLine ? 'updated' : 'offline';
    // Asked for only now: the router needs the error handler before it is made.
    this.state.set({ kind, report: reportOf(error, this.injector.get(Router)) });
  }

  dismiss(): void {
    this.state.set(null);
  }
}

/** What a browser, or a deferred block, says when a file of the app is not there. */
const MISSING =
  /dynamically imported module|importing a module script failed|NG0?750|ChunkLoadError|Loading chunk|preload CSS/i;
/** Browsers report this for a layout that took two passes; nothing is wrong then. */
const HARMLESS = /^ResizeObserver loop/;

const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && MISSING.test(`${error.name} ${error.message}`);

/** Shows beside the page what nobody caught; the console keeps the whole of it. */
@Injectable()
export class MeetErrors extends ErrorHandler {
  private readonly crash = inject(Crash);

  override handleError(error: unknown): void {
    if (error instanceof Error && HARMLESS.test(error.message)) return;
    super.handleError(error);
    this.crash.meet(error);
  }
}

/** When a page cannot be opened: the one before stays, or, on arrival, a page says so in place of a blank one. */
export function showCrash({ error }: NavigationError): void {
  const [crash, arrived] = [inject(Crash), inject(Router).navigated];
  if (error instanceof SessionUnknown) return crash.failure.set(error.failure);
  inject(ErrorHandler).handleError(error);
  if (!arrived) crash.failure.set({ kind: navigator.onLine ? 'broken' : 'offline', requestId: null });
}
