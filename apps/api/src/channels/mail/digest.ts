import type { LinkAction } from '@heed/domain';
import type { Reading } from '../say-due';

/** One thing in a day's mail. */
export interface DigestItem {
  readonly title: string;
  /** When it is due, as a sentence. */
  readonly due: string;
  /** Whom it is about, as a sentence; null when it is about nobody. */
  readonly about: string | null;
  readonly overdue: boolean;
  /** Addresses: of what can be done by a link, and of where it stands in the app. */
  readonly links: Readonly<Partial<Record<LinkAction, string>>>;
  readonly page: string;
}

/** A day's mail to a member, before it is written out. */
export interface Digest {
  readonly to: { readonly name: string; readonly address: string };
  readonly workspace: string;
  readonly reading: Reading;
  readonly items: readonly DigestItem[];
  /** How many more are due than are shown. */
  readonly more: number;
  /** Addresses in the app. */
  readonly home: string;
  readonly settings: string;
}

/** A mail as it is sent. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly settings: string;
}
