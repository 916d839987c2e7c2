import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ringingNumbers } from '../index';

describe('ringingNumbers', () => {
  it.each([
    ['+4930901820', 'DE'],
    ['+49 30 901820', null],
    ['+49 (0)30 901820', 'DE'],
    ['030 901820', 'DE'],
    ['(030) 90 18-20', 'DE'],
    ['030/901820', 'DE'],
    ['0049 30 901820', 'DE'],
    ['0049 30 901820', 'US'],
    ['00493090 1820', null],
    ['tel:+49-30-901820', 'US'],
    ['tel:030901820;phone-context=+49', 'US'],
    ['tel:+4930901820;ext=12', 'DE'],
    ['sip:+4930901820@pbx.example;user=phone', 'DE'],
    ['+49 30 901820 ext. 12', 'DE'],
    ['030 901820 x12', 'DE'],
    [' 49 30 901820', 'DE'],
    ['４９３０９０１８２０', 'DE'],
  ])('reads %j dialled in %s as one number', (tel, country) => {
    expect(ringingNumbers(tel, country)).toEqual(['+4930901820']);
  });

  it('offers bare digits as national first and as international then', () => {
    expect(ringingNumbers('4930901820', 'US')).toEqual(['+14930901820', '+4930901820']);
  });

  it.each(['', ' ', 'anonymous', 'unknown', '110', '+', '0', 'sip:mia@example.com', 'tel:', `+49${'3'.repeat(300)}`])(
    'finds no number in %j',
    (tel) => {
      expect(ringingNumbers(tel, 'DE')).toEqual([]);
    },
  );

  it('never fails, whatever rings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('DE', 'US', 'XX', null), (tel, country) => {
        for (const number of ringingNumbers(tel, country)) expect(number).toMatch(/^\+\d{3,15}$/);
      }),
    );
  });
});
