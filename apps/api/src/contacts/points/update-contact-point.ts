import { Check, ifGiven, text, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { type RowDiff, updated } from '../../platform/changes/row-diff';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import { WriteContact } from '../writing/write-contact';
import { contactPointValue } from './check-contact-point';
import type { UpdateContactPointInput } from './contact-point.input';
import { loadContactPoint, type LoadedPoint } from './load-contact-point';
import { foundBy, POINT_KEYS, stepBack } from './point-rows';

/** Changes a contact point; its kind stays. */
@Injectable()
export class UpdateContactPoint {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: UpdateContactPointInput): Promise<ContactChanged> {
    const loaded = await loadContactPoint(work, input);
    const rows = decide(input, loaded, work.now);
    const action = { operation: 'updateContactPoint', contactId: loaded.contact.id, rows, uniqueKeys: POINT_KEYS };
    return this.write.apply(work, action);
  }
}

function decide(input: UpdateContactPointInput, loaded: LoadedPoint, now: string): (RowDiff | null)[] {
  const { contact, points, point } = loaded;
  const check = Check.start();
  const patch = {
    value:
      input.value === undefined
        ? undefined
        : check.take('value', contactPointValue(point.kind, input.value ?? '', loaded)),
    label: check.take(
      'label',
      ifGiven(input.label, (label) => text(label, TEXT_LIMITS.label)),
    ),
    preferred: input.preferred ?? undefined,
    status: input.status ?? undefined,
  };
  check.done();
  const after = points.map((one) => (one.id === point.id ? { ...one, value: patch.value ?? one.value } : one));
  const row = updated('contact_point', point, patch);
  if (patch.preferred !== true) return [row, foundBy(contact, after, now)];
  const own = foundBy(contact, after, now) ?? updated('contact', contact, { updated_at: now });
  return [row, ...stepBack(points, point), row && own];
}
