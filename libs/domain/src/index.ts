export * from './refusal';
export * from './roles';
