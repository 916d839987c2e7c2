import { Component } from '@angular/core';
import { Skeleton } from '../ui/skeleton';

/** Today's geometry before the day is known. */
@Component({
  selector: 'heed-today-skeleton',
  imports: [Skeleton],
  template: `
    @for (row of rows; track row) {
      <div class="border-hair flex h-14 items-center gap-3 border-b px-4 last:border-b-0">
        <heed-skeleton class="size-6 rounded-full!" />
        <heed-skeleton class="size-9 rounded-full! max-sm:hidden" />
        <div class="grid flex-1 gap-1.5">
          <heed-skeleton class="h-3.5 w-48 max-w-full" /><heed-skeleton class="h-3 w-32" />
        </div>
        <heed-skeleton class="h-8 w-16" />
      </div>
    }
  `,
  host: { class: 'bg-panel border-line rounded-card block border', 'aria-busy': 'true' },
})
export class TodaySkeleton {
  protected readonly rows = [1, 2, 3, 4, 5];
}
