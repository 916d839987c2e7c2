import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** "Contacts · Heed" in the tab: from the route's title key, or from a page that knows a better name. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const key = this.buildTitle(snapshot);
    if (key) this.set(this.transloco.translate(key));
    else this.title.setTitle('Heed');
  }

  /** Names the page that is shown now, for example by the contact's name. */
  set(name: string): void {
    this.title.setTitle(`${name} · Heed`);
  }
}
