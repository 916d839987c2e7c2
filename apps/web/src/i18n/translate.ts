import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { TextKey } from './text-key';

/** For texts made in code (toasts, titles); templates use the `transloco` pipe. Call where injection is allowed. */
export function translator(): (key: TextKey, values?: Record<string, unknown>) => string {
  const transloco = inject(TranslocoService);
  return (key, values) => transloco.translate(key, values);
}
