import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { screen } from '@testing-library/angular';
import type { Arrived, listen } from '../notifications/live';
import { LISTEN, News } from '../notifications/news';
import { aDay } from './testing/a-day';
import { openToday } from './testing/open-today';

const unread = {
  __typename: 'NotificationConnection',
  unread: 1,
  edges: [],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
};

/** Today, and how something is told to whoever looks at it. */
async function openTold() {
  const ears: Parameters<typeof listen>[1][] = [];
  TestBed.configureTestingModule({
    providers: [
      { provide: LISTEN, useValue: async (_url: string, one: (typeof ears)[0]) => (ears.push(one), () => undefined) },
    ],
  });
  const today = await openToday([aDay({ dueToday: 1 }), aDay({ dueToday: 2 })], {
    Notifications: () => ({ notifications: unread }),
  });
  await screen.findByText(/1 due today/);
  TestBed.inject(News).start();
  const told = (news: Arrived) => ears.forEach(({ arrived }) => arrived(news));
  return { ...today, told };
}

describe('the day, when something is told', () => {
  it('is asked for anew, once for all that comes together', async () => {
    const { told, sent } = await openTold();
    told({ title: 'Ring Kwame', unread: 2 });
    told({ title: 'Order the flour', unread: 3 });
    expect(await screen.findByText(/2 due today/)).toBeTruthy();
    expect(sent('Today')).toHaveLength(2);
  });

  it('is not asked for once it has been left', async () => {
    const { told, sent, fixture } = await openTold();
    told({ title: 'Ring Kwame', unread: 2 });
    fixture.destroy();
    told({ title: 'Order the flour', unread: 3 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(sent('Today')).toHaveLength(1);
  });
});
