import { Component } from '@angular/core';
import { Skeleton } from '../ui/skeleton';

/** The page's geometry before the person is there. */
@Component({
  selector: 'heed-contact-skeleton',
  imports: [Skeleton],
  template: `
    <div class="flex items-center gap-4">
      <heed-skeleton class="size-14 rounded-full!" />
      <div class="grid gap-2">
        <heed-skeleton class="h-6 w-48" />
        <heed-skeleton class="h-4 w-64 max-sm:w-48" />
      </div>
    </div>
    <heed-skeleton class="mt-5 h-px w-full" />
    <div
      class="mt-4 grid gap-5 @min-[560px]:grid-cols-[280px_minmax(0,1fr)] @min-[1000px]:grid-cols-[316px_minmax(0,1fr)]"
    >
      <heed-skeleton class="h-96" />
      <div class="grid content-start gap-4">
        <heed-skeleton class="h-40" />
        <heed-skeleton class="h-24" />
        <heed-skeleton class="h-24" />
      </div>
    </div>
  `,
  host: { class: 'block', 'aria-busy': 'true' },
})
export class ContactSkeleton {}
