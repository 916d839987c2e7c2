import type { Story } from '../story/story';
import { angryRegular } from './angry-regular';
import { cafeWithEarlyBread } from './cafe-with-early-bread';

/** All stories, each in a file of its own. */
export const STORIES: readonly Story[] = [cafeWithEarlyBread, angryRegular];
