import { RELATIONSHIP_KINDS } from '@heed/domain';
import type { Preset as Shown } from './preset.type';
import type { Preset } from './presets/preset';

/** A preset as the contract tells it, read from the data that is written when it is taken. */
export function showPreset(preset: Preset): Shown {
  const { key, label, description, icon, types, protocols, cadences, hours } = preset;
  const labels = new Map(types.map((type) => [type.key, type.label]));
  return {
    key,
    label,
    description,
    icon,
    interactionTypes: types,
    protocols: protocols.map(({ name, typeKey, body }) => ({
      name,
      typeLabel: labels.get(typeKey) ?? typeKey,
      firstResponseMinutes: body.responseTargetMinutes,
      steps: body.steps.map(({ purpose }) => purpose),
    })),
    cadences: RELATIONSHIP_KINDS.map((kind) => ({ kind, ...cadences[kind] })),
    hours,
  };
}
