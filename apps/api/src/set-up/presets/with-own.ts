import type { ShippedProtocol } from '../../protocols/shipped-protocol';

/** The protocols of a preset: its own first, then those of the basics whose place none of its own takes. */
export function withOwn(own: readonly ShippedProtocol[], basics: readonly ShippedProtocol[]): ShippedProtocol[] {
  const taken = new Set(own.map(placeOf));
  return [...own, ...basics.filter((protocol) => !taken.has(placeOf(protocol)))];
}

/** What no two protocols of a workspace share: what they are for, and for whom. */
export function placeOf({ typeKey, situation, relationshipKinds = [], audience = 'ANY' }: ShippedProtocol): string {
  return [typeKey, situation, audience, ...relationshipKinds].join(' ');
}
