import { esmJest } from '../../tools/test/jest-esm.js';

export default esmJest('domain', import.meta.dirname);
