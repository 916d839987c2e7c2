import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Crash } from './shell/crash';
import { CrashPage } from './shell/crash-page';
import { TroubleCard } from './shell/trouble-card';
import { ToastRegion } from './ui/toast-region';

@Component({
  selector: 'heed-root',
  imports: [CrashPage, RouterOutlet, ToastRegion, TroubleCard],
  template: `
    @if (crash.failure(); as failure) {
      <heed-crash-page [failure]="failure" />
    } @else {
      <router-outlet />
    }
    <heed-toast-region />
    <heed-trouble-card />
  `,
})
export class App {
  protected readonly crash = inject(Crash);
}
