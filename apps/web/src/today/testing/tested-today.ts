import { Component } from '@angular/core';
import { ToastRegion } from '../../ui/toast-region';
import { TodayPage } from '../today-page';

/** Today with the news at its bottom. */
@Component({
  selector: 'heed-tested-today',
  imports: [ToastRegion, TodayPage],
  template: '<heed-today-page /><heed-toast-region />',
})
export class TestedToday {}
