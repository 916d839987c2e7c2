import { esmJest } from '../../tools/test/jest-esm.js';

export default { ...esmJest('api', import.meta.dirname), testTimeout: 30_000 };
