import { Component } from '@angular/core';
import { Skeleton } from '../ui/skeleton';

/** Rows in their final geometry while the first page is on its way. */
@Component({
  selector: 'heed-list-skeleton',
  imports: [Skeleton],
  template: `@for (row of rows; track row) {
    <div class="border-hair flex h-14 items-center gap-3 border-b px-3">
      <heed-skeleton class="size-9 !rounded-full" />
      <div class="grid flex-1 gap-1.5">
        <heed-skeleton class="h-3.5 w-36" /><heed-skeleton class="h-3 w-48 max-w-full" />
      </div>
      <heed-skeleton class="h-3.5 w-28 max-sm:hidden" />
      <heed-skeleton class="h-3.5 w-28 max-sm:hidden" />
    </div>
  }`,
  host: { class: 'heed-skeleton bg-panel border-line rounded-card block overflow-hidden border' },
})
export class ListSkeleton {
  protected readonly rows = [1, 2, 3, 4, 5, 6, 7, 8];
}
