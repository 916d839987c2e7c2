/** A request that did not leave: its address is not one that Heed sends to. The message is for whoever gave the address. */
export class EgressRefused extends Error {
  override readonly name = 'EgressRefused';
}

const INSIDE =
  'This address leads inside the house or to no public place. Whoever runs this Heed can allow its network.';
const BY_CODE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nobody listens there: the connection was refused.',
  ECONNRESET: 'The connection broke off.',
  ENOTFOUND: 'There is no such host.',
  EAI_AGAIN: 'The name of the host could not be looked up.',
  EHOSTUNREACH: 'The host cannot be reached.',
  ENETUNREACH: 'The host cannot be reached.',
  ETIMEDOUT: 'It did not answer in time.',
};

/** An error of a request in words for whoever looks after the address, without anything the other side wrote. */
export function explainFailure(error: unknown): string {
  const { name = '', message = '', code = '' } = fieldsOf(error);
  if (name === 'EgressRefused' || name === 'Unsealable') return message;
  // How the filtering agent says no to an address it was about to connect to.
  if (message.startsWith('DNS lookup ')) return INSIDE;
  if (name === 'TimeoutError' || name === 'AbortError') return 'It did not answer in time.';
  if (/CERT|SELF_SIGNED|ALTNAME|SSL|TLS/.test(String(code))) return 'Its certificate is not one that can be trusted.';
  return BY_CODE[String(code)] ?? 'The connection failed.';
}

function fieldsOf(error: unknown): { readonly name?: string; readonly message?: string; readonly code?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}
