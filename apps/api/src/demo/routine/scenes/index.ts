import type { Manner, Scene } from '../scene';
import { COLLEAGUES } from './colleagues';
import { COUNTER } from './counter';
import { LEADS } from './leads';
import { PUBLIC } from './public';
import { SUPPLIERS } from './suppliers';
import { TRADE } from './trade';

/** What happens with whom. */
export const SCENES: Readonly<Record<Manner, readonly Scene[]>> = {
  counter: COUNTER,
  trade: TRADE,
  lead: LEADS,
  supplier: SUPPLIERS,
  colleague: COLLEAGUES,
  public: PUBLIC,
};

export const FILLINGS = {
  bread: [
    'rye loaf',
    'walnut bread',
    'spelt bread',
    'sourdough',
    'farmhouse loaf',
    'seed bread',
    'potato bread',
    'baguette',
    'buckwheat loaf',
    'honey loaf',
  ],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
