import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Reading } from './reading';

const PROGRAM = fileURLToPath(new URL('./read-calendar.py', import.meta.url));

/** Reads a calendar with Python's icalendar. @throws Error with what Python said */
export function readByIcalendar(text: string, most: number): Reading {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [PROGRAM, String(most)], {
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
