import { mkdirSync, realpathSync } from 'node:fs';

/**
 * Makes a data directory, and what is missing above it. What root makes lets others pass through, however strict the
 * umask: the database runs as another user.
 * @returns {string} its path without symbolic links, by which a running database is recognised
 */
export function makeHome(/** @type {string} */ directory) {
  const before = process.getuid?.() === 0 ? process.umask(0o066) : undefined;
  mkdirSync(directory, { recursive: true });
  if (before !== undefined) process.umask(before);
  return realpathSync(directory);
}
