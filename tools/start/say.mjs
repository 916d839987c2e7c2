/** Something a person can put right: its message says what happened and what to do, and needs no stack. */
export class Stop extends Error {}

let print = console.log;

/** Tells the person at the terminal, in one plain line, what is being done. */
export function say(/** @type {string} */ sentence) {
  print(`heed  ${sentence}`);
}

/** From now on keeps what is said apart from the output of a command, which may be going into a file. */
export function sayAside() {
  print = console.error;
}

/**
 * Ends the process with 1, and with the reason as a sentence (or with the stack, when the fault is ours).
 * @returns {never}
 */
export function giveUp(/** @type {unknown} */ reason) {
  if (reason instanceof Stop) console.error(`heed  ${reason.message}`);
  else console.error(reason);
  process.exit(1);
}
