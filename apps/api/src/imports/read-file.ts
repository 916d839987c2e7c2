import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A file as a stream of UTF-8 or UTF-16 text, unpacked when it is gzipped, and how many of its bytes were read. */
export interface OpenFile {
  readonly text: Readable;
  bytesRead(): number;
}

/** @throws the file system's error when the file cannot be read */
export async function openFile(path: string): Promise<OpenFile> {
  const start = await firstBytes(path);
  const file = createReadStream(path);
  const gzipped = start[0] === 0x1f && start[1] === 0x8b;
  // pipeline hands an error of the file on to the reader; pipe would not.
  const bytes = gzipped ? pipeline(file, createGunzip(), () => undefined) : file;
  const utf16 = !gzipped && start[0] === 0xff && start[1] === 0xfe;
  bytes.setEncoding(utf16 ? 'utf16le' : 'utf8');
  return { text: bytes, bytesRead: () => file.bytesRead };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
