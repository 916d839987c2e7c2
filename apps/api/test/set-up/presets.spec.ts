import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CreateWorkspace } from '../../src/set-up/create-workspace';
import { findPreset } from '../../src/set-up/presets/presets';
import { Api, PASSWORD } from '../api';
import { graphql } from '../generated';

const PRESETS = graphql(`
  query Presets {
    presets {
      key
      label
      description
      icon
      interactionTypes {
        key
        label
        icon
      }
      protocols {
        name
        typeLabel
        firstResponseMinutes
        steps
      }
      cadences {
        kind
        idealDays
        maxDays
      }
      hours {
        day
        from
        to
      }
    }
  }
`);
const SET_UP = graphql(`
  mutation SetUpWithPreset($input: SetUpWorkspaceInput!) {
    setUpWorkspace(input: $input) {
      viewer {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
const WRITTEN = graphql(`
  query WhatAWorkspaceBeganWith {
    interactionTypes {
      key
      label
      icon
    }
    protocols {
      name
      type {
        label
      }
      activeVersion {
        responseTargetMinutes
        steps {
          purpose
        }
      }
    }
    cadences {
      kind
      idealDays
      maxDays
    }
    businessCalendar {
      hours {
        day
        from
        to
      }
    }
  }
`);
const INPUT = {
  workspaceName: 'Copper Lane',
  ownerName: 'Lena Brandt',
  email: 'lena@copperlane.example',
  password: PASSWORD,
  language: 'en',
  timeZone: 'Europe/London',
};

let api: Api;
beforeAll(async () => {
  api = await Api.boot();
});
afterAll(() => api.close());

it('shows the presets to anybody while set-up is required', async () => {
  const { presets } = await api.visitor().request(PRESETS);
  expect(presets.map(({ key, label }) => `${key} ${label}`)).toEqual([
    'BAKERY Bakery and shop',
    'B2B_SOFTWARE B2B software',
    'BASICS None of these',
  ]);
  expect(presets[0]?.protocols.slice(0, 2)).toMatchObject([
    { name: 'At the counter', typeLabel: 'At the counter', firstResponseMinutes: null },
    { name: 'Taking an order', typeLabel: 'Order', firstResponseMinutes: 120 },
  ]);
});

it('refuses a preset that there is not, naming those there are, beside what else is wrong', async () => {
  const hours = [{ day: 'MONDAY', from: 600, to: 540 } as const];
  const { setUpWorkspace } = await api
    .visitor()
    .request(SET_UP, { input: { ...INPUT, email: 'lena', preset: 'CIRCUS', hours } });
  expect(setUpWorkspace).toMatchObject({
    viewer: null,
    userErrors: [
      { code: 'INVALID', field: ['email'] },
      {
        code: 'INVALID',
        field: ['preset'],
        message: 'There is no such preset. Choose one of BAKERY, B2B_SOFTWARE, BASICS.',
      },
      { code: 'INVALID', field: ['hours', '0', 'to'] },
    ],
  });
});

it('writes exactly what the preset showed, with the hours that were given instead', async () => {
  const [bakery] = (await api.visitor().request(PRESETS)).presets;
  const owner = api.visitor();
  const hours = [{ day: 'SUNDAY', from: 420, to: 660 } as const];
  await owner.request(SET_UP, { input: { ...INPUT, preset: 'BAKERY', hours } });
  const { interactionTypes, protocols, cadences, businessCalendar } = await owner.request(WRITTEN);
  expect(interactionTypes).toEqual(bakery?.interactionTypes);
  expect(cadences).toEqual(bakery?.cadences);
  expect(businessCalendar.hours).toEqual(hours);
  const told = protocols.map(({ name, type, activeVersion: version }) => ({
    name,
    typeLabel: type.label,
    firstResponseMinutes: version?.responseTargetMinutes ?? null,
    steps: version?.steps.map(({ purpose }) => purpose),
  }));
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  expect(told.sort(byName)).toEqual([...(bakery?.protocols ?? [])].sort(byName));
});

it.each([
  ['b2b-software', 'B2B_SOFTWARE'],
  [null, 'BASICS'],
])('begins a workspace made with %p as %s', async (preset, key) => {
  const input = { ...INPUT, email: `${key.toLowerCase()}@example.com`, preset };
  const made = await api.part(CreateWorkspace).create(input, api.clock.now(), async () => undefined);
  const rows = await api.database.inWorkspace(made, (db) =>
    db.query<{ label: string }>('SELECT label FROM interaction_type WHERE workspace_id = $1 ORDER BY position', [
      made.workspaceId,
    ]),
  );
  expect(rows.map(({ label }) => label)).toEqual(findPreset(key)?.types.map(({ label }) => label));
});
