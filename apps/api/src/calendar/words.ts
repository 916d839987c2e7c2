import { WEEKDAYS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const WeekdayEnum = enumOf(WEEKDAYS, 'Weekday', 'A day of the week, in the order of ISO 8601.');
