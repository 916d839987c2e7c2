import { Injectable } from '@angular/core';

/** Where somebody was in the list: of which question, which pages were loaded, how far down, which row. */
export interface Place {
  question: string;
  /** The cursor after which each loaded page begins; null for the first. */
  afters: readonly (string | null)[];
  /** Pixels from the top of the list. */
  top: number;
  active: number | null;
}

/** Keeps the place while another page is shown. */
@Injectable({ providedIn: 'root' })
export class ListPlace {
  private kept: Place | null = null;

  keep(place: Place): void {
    this.kept = place;
  }

  /** The place, when the same list is shown again. */
  recall(question: string): Place | null {
    return this.kept?.question === question ? this.kept : null;
  }
}
