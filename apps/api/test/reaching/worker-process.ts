import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const ROLLDOWN = join(ROOT, 'node_modules/rolldown/bin/cli.mjs');

/** The commands as they are shipped, and the workers started from them: processes that can be killed. */
export class WorkerProcesses {
  private readonly directory = mkdtempSync(join(ROOT, 'node_modules', '.heed-worker-'));
  private readonly running: ChildProcess[] = [];

  /** @param env where their database is, and what else the operator sets */
  constructor(private readonly env: Readonly<Record<string, string>>) {
    const args = [ROLLDOWN, '-c', 'apps/api/rolldown.config.js', '-d', this.directory];
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  }

  /** A worker that said that it runs. */
  async start(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(this.directory, 'cli.js'), 'worker'], {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.running.push(child);
    await once(child.stdout, 'data');
    return child;
  }

  /** Its exit code once it was asked to end. */
  async end(child: ChildProcess): Promise<unknown> {
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    return code;
  }

  close(): void {
    for (const child of this.running) child.kill('SIGKILL');
    rmSync(this.directory, { recursive: true, force: true });
  }
}
