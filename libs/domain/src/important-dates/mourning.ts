/** Days before and after a day of loss in which a person is left in peace and nothing cheerful is said of them. */
export const MOURNING_DAYS = 14;
