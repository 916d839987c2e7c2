import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const target = process.env['HEED_API'] ?? 'http://127.0.0.1:3000';

/** How long a request waits for the API, which is away for a moment whenever it is started again, in ms. */
const patience = 30_000;

/** Resolves when somebody listens there, or when it has taken too long: then the proxy tells what is wrong. */
async function listening() {
  const { hostname, port } = new URL(target);
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) if (await accepts(hostname, port)) return;
}

function accepts(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port }, () => resolve(socket.destroy() && true));
    socket.on('error', () => resolve(false));
  });
}

const toApi = { target, bypass: listening };

/** What the development server asks of the API: everything that webApp() of the API leaves to it. */
// News come over a line of their own, at the same address.
export default { '/graphql': { ...toApi, ws: true }, '/health': toApi, '/calendar': toApi };
