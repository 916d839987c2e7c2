import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language-of';

describe('the language of a note', () => {
  it.each([
    ['en', 'She called about the late delivery and wants a refund by Friday.'],
    ['de', 'Hat wegen der verspäteten Lieferung angerufen und möchte das Geld zurück.'],
    ['fr', 'Elle a appelé pour la livraison en retard et veut être remboursée.'],
    ['es', 'Llamó por la entrega que llegó tarde y quiere que le devuelvan el dinero.'],
    [null, 'Ha chiamato per la consegna in ritardo e vuole il rimborso entro venerdì.'],
    [null, 'Ligou por causa da entrega atrasada e quer o dinheiro de volta até sexta.'],
    [null, 'Ze belde over de late levering en wil haar geld terug voor vrijdag.'],
    [null, 'Geç kalan teslimat için aradı ve parasını geri istiyor, çok kızgın.'],
    [null, 'Zadzwoniła w sprawie spóźnionej dostawy i chce zwrotu pieniędzy.'],
    [null, 'Она звонила из-за опоздавшей доставки и хочет вернуть деньги.'],
    [null, '彼女は配達の遅れについて電話してきました。'],
    [null, '4711 --- 12:30 !!!'],
    [null, ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text, 'en')).toBe(language);
  });

  it('takes a few words for the language of who wrote them', () => {
    expect(languageOf('Voicemail', 'de-AT')).toBe('de');
    expect(languageOf('Voicemail', 'en-GB')).toBe('en');
    expect(languageOf('Voicemail', 'it')).toBeNull();
  });
});
