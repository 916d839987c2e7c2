interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
}

const BY_CODE: Readonly<Record<string, string>> = {
  EAUTH: 'The mail server does not accept the name and password of SMTP_URL.',
  EDNS: 'There is no such mail server.',
  ECONNECTION: 'The mail server cannot be reached.',
  ECONNREFUSED: 'The mail server cannot be reached.',
  ESOCKET: 'The mail server cannot be reached.',
  ETIMEDOUT: 'The mail server did not answer in time.',
  ETLS: 'The mail server offers no connection that can be trusted.',
};
/** A refusal of these commands is about this mail and will stay; of all others it is about the server or its settings. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA'];

/**
 * Why a mail did not leave, in words without anybody's address, and whether to try again: not when the server refuses
 * this recipient or this mail for good (5xx, RFC 5321 4.2.1).
 */
export function explainSmtp(error: unknown): { readonly reason: string; readonly retryable: boolean } {
  const { code, responseCode, command }: SmtpError = typeof error === 'object' && error !== null ? error : {};
  const status = typeof responseCode === 'number' ? responseCode : 0;
  if (status >= 400 && code !== 'EAUTH') {
    const final = status >= 500 && ABOUT_THE_MAIL.includes(String(command));
    return { reason: `The mail server refused it (${status}).`, retryable: !final };
  }
  return { reason: BY_CODE[String(code)] ?? 'The mail could not be sent.', retryable: true };
}
