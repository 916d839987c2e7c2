import { v7 as uuid } from 'uuid';
import type { Recipe } from './recipes';

/** Recipes of what belongs to people: whom they belong with, and their days. */
export const PEOPLE: Readonly<Record<string, Recipe>> = {
  archiveContact: async (world) => ({ input: { id: await world.contact(), version: 1 } }),
  restoreContact: async (world) => {
    const id = await world.contact();
    await world.run('archiveContact', { id, version: 1 });
    return { input: { id, version: 2 } };
  },
  addRelationship: async (world) => {
    const [contactId, otherId] = [await world.contact(), await world.contact()];
    return { input: { id: uuid(), contactId, otherId, type: 'PARENT', note: 'Adopted' } };
  },
  updateRelationship: async (world) => {
    const { id, contactId } = await world.relationship();
    return { input: { id, version: 1, contactId, type: 'MANAGER', note: 'Since May' } };
  },
  removeRelationship: async (world) => {
    const { id, contactId } = await world.relationship();
    return { input: { id, version: 1, contactId } };
  },
  addImportantDate: async (world) => {
    const day = { kind: 'BIRTHDAY', label: '40th', year: 1988, month: 2, day: 29, leadDays: 7, confirmed: false };
    return { input: { id: uuid(), contactId: await world.contact(), ...day } };
  },
  updateImportantDate: async (world) => {
    const day = { kind: 'RENEWAL', label: 'Lease', year: 2027, month: 12, day: 31, leadDays: 30, confirmed: true };
    return { input: { id: await world.importantDate(), version: 1, ...day } };
  },
  removeImportantDate: async (world) => ({ input: { id: await world.importantDate(), version: 1 } }),
};
