/** Where to go after signing in: the asked path if it is one of ours, else the first page. */
export function wayBack(asked: string | null | undefined): string {
  return asked && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/login') ? asked : '/';
}
