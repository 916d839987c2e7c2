import { Pipe, type PipeTransform } from '@angular/core';

/** What is known of several facts, with a dot between. */
@Pipe({ name: 'heedJoined' })
export class Joined implements PipeTransform {
  transform(parts: readonly (string | null | undefined)[]): string {
    return parts.filter(Boolean).join(' · ');
  }
}
