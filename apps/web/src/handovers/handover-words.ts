import { inject } from '@angular/core';
import type { HandoverLineFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';

/** What a handover waits for, in words for whoever reads it. Call where injection is allowed. */
export function handoverWords() {
  const translate = translator();
  const session = inject(Session);

  /** Who has not accepted yet. */
  const missing = ({ from, to, acceptedByFrom, acceptedByTo }: HandoverLineFragment) =>
    [acceptedByFrom ? null : from, acceptedByTo ? null : to].filter((one) => one !== null);

  return {
    stands: (handover: HandoverLineFragment): string => {
      if (handover.state !== 'ASKED') return translate(`handovers.state.${handover.state}`);
      const me = session.viewer()?.id;
      const names = missing(handover).map(({ id, name }) => (id === me ? translate('handovers.you') : name));
      return translate('handovers.state.ASKED', { who: names.join(', ') });
    },
    between: ({ from, to }: HandoverLineFragment): string =>
      translate(from ? 'handovers.between' : 'handovers.toOnly', { from: from?.name ?? '', to: to.name }),
  };
}
