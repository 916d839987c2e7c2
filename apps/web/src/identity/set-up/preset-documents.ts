import { graphql } from '../../graphql/generated';

export const PresetParts = graphql(`
  fragment PresetParts on Preset {
    key
    label
    description
    icon
    interactionTypes {
      key
      label
      icon
    }
    protocols {
      name
      typeLabel
      firstResponseMinutes
      steps
    }
    cadences {
      kind
      idealDays
      maxDays
    }
    hours {
      day
      from
      to
    }
  }
`);

export const PresetsQuery = graphql(`
  query Presets {
    presets {
      ...PresetParts
    }
  }
`);
