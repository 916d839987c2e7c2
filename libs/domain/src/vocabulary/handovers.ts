/**
 * ASKED: the letter waits until both sides accept it; ACCEPTED: the customer is to be told; TOLD: a person told them;
 * WITHDRAWN: it was taken back, or another change of owner took its place.
 */
export const HANDOVER_STATES = ['ASKED', 'ACCEPTED', 'TOLD', 'WITHDRAWN'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];
