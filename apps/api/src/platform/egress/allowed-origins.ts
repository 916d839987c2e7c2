/**
 * Single places inside the house that one kind of request may reach all the same: the operator's word. Scheme, host and
 * port have to be these letter by letter, so that it opens one door and no network.
 */
export class AllowedOrigins {
  private constructor(private readonly origins: ReadonlySet<string>) {}

  static readonly none = new AllowedOrigins(new Set());

  /**
   * Reads origins separated by commas or spaces: `http://localhost:11434`. `setting` is what the operator calls them.
   * @throws RangeError naming what is none
   */
  static from(setting: string, text: string | undefined): AllowedOrigins {
    return new AllowedOrigins(
      new Set(
        (text ?? '')
          .split(/[\s,]+/)
          .filter(Boolean)
          .map((one) => originOf(setting, one)),
      ),
    );
  }

  has(url: URL): boolean {
    return this.origins.has(url.origin);
  }
}

function originOf(setting: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const whole = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '';
  if (!whole || url.username + url.password !== '')
    throw new RangeError(`${setting} holds "${text}", which is no origin. Write for instance http://localhost:11434.`);
  return url.origin;
}
