/**
 * Loaded before a program of others (`node --import`), which hands it on to the programs it starts: the group of the
 * first one, which `HEED_DEV` started, ends when that process is gone.
 */
if (String(process.ppid) === process.env['HEED_DEV']) {
  process.once('disconnect', () => process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGTERM'));
  // Listening alone must not keep it running.
  process.channel?.unref();
}
