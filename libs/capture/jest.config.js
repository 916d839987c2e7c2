import { esmJest } from '../../tools/test/jest-esm.js';

export default esmJest('capture', import.meta.dirname);
