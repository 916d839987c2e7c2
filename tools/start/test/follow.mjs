import { DevApi } from '../dev/dev-api.mjs';
import { followDocuments } from '../dev/follow-documents.mjs';
import { addressFrom } from '../serve.mjs';

// What npm run dev follows, in the checkout that is named: the API, and the documents of the web. SIGTERM ends it.
const [root, port] = process.argv.slice(2);
const ended = new AbortController();
followDocuments(root, ended.signal);
const api = new DevApi(
  root,
  addressFrom({ PORT: port }),
  { ...process.env, PORT: port },
  {
    onStarted: (pid) => console.log(`pid ${pid}`),
    onServing: async () => console.log('serving'),
  },
);
process.on('SIGTERM', async () => {
  ended.abort();
  await api.end(false);
  process.exit(0);
});
