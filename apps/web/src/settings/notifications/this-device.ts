import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';

/** `blocked`: the browser was told no, and only its own settings change that. */
export type PushState = 'unsupported' | 'blocked' | 'off' | 'on';

/** What the server needs to send to this browser. */
export interface PushAddress {
  endpoint: string;
  p256dh: string;
  auth: string;
}

const WORKER = '/push-worker.js';

interface Policy {
  createScriptURL(url: string): string;
}
interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** The content security policy takes an address of a script from a named policy alone; this one knows one address. */
function workerAddress(window: Window): string {
  const policies: Policies | undefined = Object(window)['trustedTypes'];
  return policies?.createPolicy('heed-push', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER;
}

const asText = (bytes: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const asHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Web Push in this browser (W3C Push API): whether it can, may and does, and how it begins and ends. */
@Injectable({ providedIn: 'root' })
export class ThisDevice {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly subscribed = signal<string | null>(null);
  private readonly permission = signal(this.can() ? Notification.permission : 'default');
  private readonly fingerprinted = signal<string | null>(null);
  private address: string | null = null;
  /** By which the server's list of devices names this one; null while it does not listen. */
  readonly fingerprint = this.fingerprinted.asReadonly();
  readonly state = computed<PushState>(() => {
    if (!this.can()) return 'unsupported';
    if (this.permission() === 'denied') return 'blocked';
    return this.subscribed() ? 'on' : 'off';
  });

  /** Looks whether this browser listens already. */
  async look(): Promise<void> {
    if (!this.can()) return;
    const registration = await this.window?.navigator.serviceWorker.getRegistration(WORKER);
    const subscription = await registration?.pushManager.getSubscription();
    await this.hold(subscription?.endpoint ?? null);
  }

  /** Asks for permission and listens; null when that was refused. Call it when somebody pressed the button for it. */
  async begin(key: string): Promise<PushAddress | null> {
    if (!this.can() || !this.window) return null;
    this.permission.set(await Notification.requestPermission());
    if (this.permission() !== 'granted') return null;
    this.address ??= workerAddress(this.window);
    const worker = this.window.navigator.serviceWorker;
    await worker.register(this.address);
    const { pushManager } = await worker.ready;
    const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    await this.hold(subscription.endpoint);
    const [p256dh, auth] = [subscription.getKey('p256dh'), subscription.getKey('auth')];
    return { endpoint: subscription.endpoint, p256dh: asText(p256dh), auth: asText(auth) };
  }

  /** Listens no more. */
  async end(): Promise<void> {
    const registration = await this.window?.navigator.serviceWorker.getRegistration(WORKER);
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
    await this.hold(null);
  }

  /** "Firefox on Linux", as somebody recognises it among several. */
  name(): string {
    const { userAgent = '' } = this.window?.navigator ?? {};
    const browser = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'].find((name) => userAgent.includes(`${name}/`));
    const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'].find((name) => userAgent.includes(name));
    const known: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' };
    return [known[browser ?? ''] ?? browser ?? 'Browser', system].filter(Boolean).join(', ');
  }

  private async hold(endpoint: string | null): Promise<void> {
    const bytes = endpoint && (await crypto.subtle.digest('SHA-256', new TextEncoder().encode(endpoint)));
    this.fingerprinted.set(bytes ? asHex(bytes) : null);
    this.subscribed.set(endpoint);
  }

  private can(): boolean {
    const { window } = this;
    return (
      window !== null && 'serviceWorker' in window.navigator && 'PushManager' in window && 'Notification' in window
    );
  }
}
