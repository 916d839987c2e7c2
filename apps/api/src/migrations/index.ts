import type { Migrations } from '../platform/database/data-sources';
import { Initial1795300000001 } from './1-initial';
import { HandMadeIndexes1795300000002 } from './2-hand-made-indexes';
import { Knowing1795400000003 } from './3-knowing';
import { Search1795400000004 } from './4-search';
import { Profile1795400000005 } from './5-profile';
import { Series1795500000006 } from './6-series';
import { Reaching1795500000007 } from './7-reaching';
import { Channels1795500000008 } from './8-channels';
import { Rhythm1795500000009 } from './9-rhythm';
import { Owed1795500000010 } from './10-owed';
import { Listening1795500000011 } from './11-listening';

/** Every migration, oldest first. */
export const MIGRATIONS: Migrations = [
  Initial1795300000001,
  HandMadeIndexes1795300000002,
  Knowing1795400000003,
  Search1795400000004,
  Profile1795400000005,
  Series1795500000006,
  Reaching1795500000007,
  Channels1795500000008,
  Rhythm1795500000009,
  Owed1795500000010,
  Listening1795500000011,
];
