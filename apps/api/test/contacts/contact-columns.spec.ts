import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { Contact } from '../../src/contacts/contact.entity';
import { ContactScene } from '../contact-scene';

describe('the columns of a contact', () => {
  let scene: ContactScene;
  beforeAll(async () => {
    scene = await ContactScene.boot();
  });
  afterAll(() => scene.close());

  it('are all read that the contract shows: none is answered by null because it was forgotten', async () => {
    const type = scene.api.schema.getType('Contact');
    const shown = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const columns = getMetadataArgsStorage().columns.filter(({ target }) => target === Contact);
    const wanted = columns.map(({ propertyName }) => propertyName).filter((name) => shown.includes(name));
    const { id } = await scene.aContact();
    const texts = await scene.api.statements(() => scene.owner.client.ask(`{ contact(id: "${id}") { id } }`));
    const page = texts.find((text) => text.includes('FROM contact c')) ?? '';
    expect(wanted).toContain('nameToUse');
    expect(wanted.filter((name) => !page.includes(`AS "${name}"`) && !page.includes(`c.${name}`))).toEqual([]);
  });
});
