export { measure, mismatches } from './measure';
export { readHistories } from './read-histories';
