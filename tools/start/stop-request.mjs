/** Ctrl-C arrives twice when npm passes on what the terminal already sent: within this many ms it is one wish. */
const oneWish = 1_000;

/**
 * Listens for the wish to end: Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started this one.
 * `asked` aborts at the first wish, `forced` at the second.
 */
export function listenForStop() {
  const asked = new AbortController();
  const forced = new AbortController();
  let first = 0;
  const wish = () => {
    if (!first) first = Date.now();
    else if (Date.now() - first > oneWish) forced.abort();
    asked.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, wish);
  whenLeftAlone(() => first || wish());
  return { asked: asked.signal, forced: forced.signal };
}

/** Resolves when the signal aborts, at once if it has. */
export function aborted(/** @type {AbortSignal} */ signal) {
  return new Promise((/** @type {(value: void) => void} */ resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** npm passes a signal on to the shell between it and us, which dies of it and tells nobody. */
function whenLeftAlone(/** @type {() => void} */ act) {
  if (process.connected) return void process.once('disconnect', act);
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 300);
  watch.unref();
}
