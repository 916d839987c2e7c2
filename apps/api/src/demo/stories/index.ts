import type { Story } from '../story/story';
import { angryRegular } from './angry-regular';
import { bereavement } from './bereavement';
import { cafeWithEarlyBread } from './cafe-with-early-bread';
import { hotelInWriting } from './hotel-in-writing';
import { promiseThatSlipped } from './promise-that-slipped';
import { tuesdayCustomer } from './tuesday-customer';

/** All stories, each in a file of its own. */
export const STORIES: readonly Story[] = [
  cafeWithEarlyBread,
  promiseThatSlipped,
  bereavement,
  tuesdayCustomer,
  hotelInWriting,
  angryRegular,
];
