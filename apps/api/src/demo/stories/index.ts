import type { Story } from '../story/story';
import { angryRegular } from './angry-regular';
import { apprenticeComingBack } from './apprentice-coming-back';
import { bereavement } from './bereavement';
import { cafeWithEarlyBread } from './cafe-with-early-bread';
import { canteenGoneQuiet } from './canteen-gone-quiet';
import { cardReader } from './card-reader';
import { eveningKitchen } from './evening-kitchen';
import { foodJournalist } from './food-journalist';
import { hotelInWriting } from './hotel-in-writing';
import { labelOnTheTart } from './label-on-the-tart';
import { millThatCameLate } from './mill-that-came-late';
import { neighbourAbove } from './neighbour-above';
import { newHands } from './new-hands';
import { promiseThatSlipped } from './promise-that-slipped';
import { quarterMarket } from './quarter-market';
import { tuesdayCustomer } from './tuesday-customer';
import { weddingCake } from './wedding-cake';

/** All stories, each in a file of its own. */
export const STORIES: readonly Story[] = [
  cafeWithEarlyBread,
  promiseThatSlipped,
  bereavement,
  tuesdayCustomer,
  hotelInWriting,
  angryRegular,
  weddingCake,
  canteenGoneQuiet,
  millThatCameLate,
  apprenticeComingBack,
  neighbourAbove,
  foodJournalist,
  labelOnTheTart,
  newHands,
  cardReader,
  eveningKitchen,
  quarterMarket,
];
