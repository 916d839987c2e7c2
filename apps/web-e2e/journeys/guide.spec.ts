import { expect, test } from '../heed/test';

interface Guide {
  readonly fittingProtocol: { readonly protocolVersion: { readonly name: string; readonly number: number } };
}
const FITTING =
  'query ($contactId: ID!, $typeId: ID!, $situation: Situation) { fittingProtocol(contactId: $contactId, typeId: $typeId, situation: $situation) { protocolVersion { name number } } }';

test('the protocol beside the composer follows the type and the situation', async ({ api, page, customer }) => {
  const { interactionTypes } = await api.ask<{ interactionTypes: { id: string; key: string }[] }>(
    '{ interactionTypes { id key } }',
  );
  const nameFor = async (key: string, situation: string | null) => {
    const typeId = interactionTypes.find((type) => type.key === key)?.id;
    const { fittingProtocol } = await api.ask<Guide>(FITTING, { contactId: customer.id, typeId, situation });
    return fittingProtocol.protocolVersion.name;
  };
  await page.goto(`/contacts/${customer.id}`);
  await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
  await page.keyboard.press('l');
  const guide = page.locator('heed-guide');
  await expect(guide.getByRole('heading', { level: 3 })).toContainText(await nameFor('CALL', null));
  await page.getByRole('group', { name: 'What it was about' }).getByRole('button', { name: 'Complaint' }).click();
  await expect(guide.getByRole('heading', { level: 3 })).toContainText(await nameFor('CALL', 'COMPLAINT'));
  await expect(guide.getByText('Fits the kind and the situation')).toBeVisible();
  await page.getByRole('radio', { name: 'E-mail' }).click();
  await expect(guide.getByRole('heading', { level: 3 })).toContainText(await nameFor('EMAIL', 'COMPLAINT'));
});

test('a protocol that was edited stands in its new version beside the composer', async ({ api, page, customer }) => {
  const { protocols } = await api.ask<{ protocols: { id: string; name: string; type: { key: string } }[] }>(
    '{ protocols { id name type { key } } }',
  );
  const visit = protocols.find((one) => one.type.key === 'VISIT');
  await page.goto(`/contacts/${customer.id}`);
  await page.getByRole('link', { name: 'Protocols' }).first().click();
  await page.getByRole('link', { name: visit?.name ?? '', exact: true }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Opening line').fill('Welcome in, {nameToUse|there}. What may it be today?');
  await page.getByLabel('Why this change?').fill('Shorter, said in one breath.');
  await page.getByRole('button', { name: 'Publish the new version' }).click();
  await expect(page.getByRole('button', { name: /Version 2/ })).toBeVisible();

  await page.goto(`/contacts/${customer.id}`);
  await expect(page.getByRole('heading', { name: customer.name, level: 1 })).toBeVisible();
  await page.keyboard.press('l');
  await page.getByRole('radio', { name: 'Visit' }).click();
  await page.getByRole('group', { name: 'What it was about' }).getByRole('button', { name: 'Enquiry' }).click();
  const guide = page.locator('heed-guide');
  await expect(guide.getByText('v2')).toBeVisible();
  await expect(guide.getByText('Welcome in, Amira. What may it be today?')).toBeVisible();
});
