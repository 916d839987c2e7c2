import { esmJest } from '../../tools/test/jest-esm.js';

export default esmJest('listening', import.meta.dirname);
