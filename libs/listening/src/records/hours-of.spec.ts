import { describe, expect, it } from '@jest/globals';
import { parseHours } from '@heed/domain';
import { badHoursOf, hoursOf } from './hours-of';

describe('good hours', () => {
  it.each([
    ['between 9 and 11', '9-11'],
    ['between 2 and 4', '14-16'],
    ['between 2 and 4 pm', '14-16'],
    ['between 9 and 5', '9-17'],
    ['from 10 to 2', '10-14'],
    ['zwischen 14 und 16 Uhr', '14-16'],
    ['entre las 10 y las 12', '10-12'],
    ['von 22 bis 6 Uhr', '22-6'],
    ['after 5', '17-21'],
    ['after 5 am', '5-21'],
    ['after noon and before 6 pm', '12-18'],
    ['after 5 but before 10', '17-22'],
    ['nach 5 Uhr', '5-21'],
    ['ab 8', '8-21'],
    ['not before 10', '10-21'],
    ['after 21:30', '21:30-24'],
    ['después de las 5 de la tarde', '17-21'],
    ['avant midi', '8-12'],
    ['before 5', '8-17'],
    ['before 8', '0-8'],
    ['in the afternoon', '13-18'],
    ["l'après-midi", '13-18'],
  ])('%s', (words, hours) => {
    expect(hoursOf(words)).toBe(hours);
    expect(parseHours(hours)).not.toBeNull();
  });

  it.each(['on Fridays', 'after the meeting', 'between 9 and 75', 'between 9:00 and 9:00', 'after 24:00'])(
    'are not %s',
    (words) => {
      expect(hoursOf(words)).toBeNull();
    },
  );
});

describe('bad hours', () => {
  it.each([
    ['before 10', '0-10'],
    ['not before 7', '0-7'],
    ['after 8', '20-24'],
    ['after 8 am', '8-24'],
    ['nach 18 Uhr', '18-24'],
    ['before 10 or after 6', '0-10, 18-24'],
    ['between 12 and 1', '12-13'],
    ['in the mornings', '8-12'],
    ['antes del mediodía', '0-12'],
  ])('%s', (words, hours) => {
    expect(badHoursOf(words)).toBe(hours);
    expect(parseHours(hours)).not.toBeNull();
  });
});
