import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Crash } from './shell/crash';
import { CrashPage } from './shell/crash-page';
import { ToastRegion } from './ui/toast-region';

@Component({
  selector: 'heed-root',
  imports: [CrashPage, RouterOutlet, ToastRegion],
  template: `
    @if (crash.failure(); as failure) {
      <heed-crash-page [failure]="failure" />
    } @else {
      <router-outlet />
    }
    <heed-toast-region />
  `,
})
export class App {
  protected readonly crash = inject(Crash);
}
