import { inject } from '@angular/core';
import type { Audience, RelationshipKind } from '../graphql/generated/graphql';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';

interface Meant {
  audience: Audience;
  relationshipKinds: readonly RelationshipKind[];
}

/** "for suppliers and partners · Businesses"; empty for everybody. Call where injection is allowed. */
export function forWhom(): (protocol: Meant) => string {
  const translate = translator();
  const locale = inject(InterfaceLanguage).locale;
  return ({ audience, relationshipKinds }) => {
    const kinds = relationshipKinds.map((kind) => translate(`settings.kindsWithin.${kind}`));
    const who = new Intl.ListFormat(locale(), { type: 'conjunction' }).format(kinds);
    const parts = [
      ...(who ? [translate('protocols.forWhom', { who })] : []),
      ...(audience === 'ANY' ? [] : [translate(`protocols.audiences.${audience}`)]),
    ];
    return parts.join(' · ');
  };
}
