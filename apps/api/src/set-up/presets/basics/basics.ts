import { DEFAULT_CADENCES, DEFAULT_HOURS } from '@heed/domain';
import type { Preset } from '../preset';
import { BASIC_PROTOCOLS } from './protocols';
import { BASIC_TYPES } from './types';

/** For any business: what a workspace gets that names no preset. */
export const BASICS: Preset = {
  key: 'BASICS',
  label: 'None of these',
  description: 'start with the basics',
  icon: 'square-dashed',
  types: BASIC_TYPES,
  protocols: BASIC_PROTOCOLS,
  cadences: DEFAULT_CADENCES,
  hours: DEFAULT_HOURS,
};
