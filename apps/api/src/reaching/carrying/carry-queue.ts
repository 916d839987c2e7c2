/** The queue that wakes whoever carries what waits in a workspace. */
export const CARRY = 'reaching/carry';
