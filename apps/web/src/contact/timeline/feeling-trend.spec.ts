import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { TrendPartsFragment } from '../../graphql/generated/graphql';
import { provideAnswers } from '../../graphql/testing/answers';
import { provideTestTexts } from '../../i18n/testing/provide-test-texts';
import { FeelingTrend } from './feeling-trend';

type Point = TrendPartsFragment['feelingTrend']['points'][number];

const point = (day: number, feeling: Point['feeling'], source: Point['source'] = 'STAFF_OBSERVED') => ({
  __typename: 'FeelingPoint',
  interactionId: `i${day}`,
  at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  feeling,
  source,
});
const FALL = [
  point(1, 'WARM'),
  point(4, 'WARM'),
  point(9, 'NEUTRAL', 'MODEL'),
  point(12, 'STRAINED'),
  point(15, 'UPSET'),
];

async function open(points: Point[], unknown = 0) {
  const feelingTrend = { __typename: 'FeelingTrend', points, unknown, total: points.length + unknown };
  const server = provideAnswers({
    FeelingTrend: () => ({ contact: { __typename: 'Contact', id: 'c1', feelingTrend } }),
  });
  await render(FeelingTrend, { inputs: { contactId: 'c1' }, providers: [provideTestTexts(), server.provider] });
  await screen.findByText('Feeling over time');
  return { user: userEvent.setup() };
}

describe('how somebody felt over time', () => {
  it('is told in a sentence, with what is not known and what was only heard', async () => {
    await open(FALL, 3);
    const chart = screen.getByRole('img', { name: /^Feeling over time\. Fell from Warm to Upset/ });
    expect(chart.getAttribute('aria-label')).toMatch(/Of 3 of 8 entries nobody knows.*Hollow marks were only heard/);
    expect(chart.querySelectorAll('circle.fill-panel')).toHaveLength(1);
  });

  it('is a table where somebody asks for one', async () => {
    const { user } = await open(FALL);
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(rows[3]?.textContent).toMatch(/Neutral.*heard in the note/);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is no curve of less than five feelings', async () => {
    await open(FALL.slice(1), 2);
    expect(screen.getByText(/^Fewer than five feelings are known/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
