/** The five feelings as the contract names them, from worst to best. */
export const FEELINGS = ['UPSET', 'STRAINED', 'NEUTRAL', 'WARM', 'DELIGHTED'] as const;
export type FeelingName = (typeof FEELINGS)[number];

interface FeelingLook {
  glyph: string;
  ink: string;
  tint: string;
}

const low = 'bg-low-bg border-low-edge';
const high = 'bg-high-bg border-high-edge';

/** Glyph in the sprite and classes for text and tint. */
export const FEELING_LOOKS: Record<FeelingName, FeelingLook> = {
  UPSET: { glyph: '/icons.svg#feeling-upset', ink: 'text-upset', tint: low },
  STRAINED: { glyph: '/icons.svg#feeling-strained', ink: 'text-strained', tint: low },
  NEUTRAL: { glyph: '/icons.svg#feeling-neutral', ink: 'text-neutral', tint: 'bg-neutral-bg border-neutral-edge' },
  WARM: { glyph: '/icons.svg#feeling-warm', ink: 'text-warm', tint: high },
  DELIGHTED: { glyph: '/icons.svg#feeling-delighted', ink: 'text-delighted', tint: high },
};
