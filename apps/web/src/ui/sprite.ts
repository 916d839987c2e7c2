const ADDRESS = '/icons.svg';

/**
 * Puts the icons into the page itself, so that one which was never drawn before is there also without a connection.
 * Asks again once the connection is back; until then icons stay blank.
 */
export async function placeSprite(): Promise<void> {
  try {
    const answer = await fetch(ADDRESS);
    if (!answer.ok) return;
    const sprite = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
    sprite.setAttribute('hidden', '');
    document.body.append(document.importNode(sprite, true));
  } catch {
    addEventListener('online', () => void placeSprite(), { once: true });
  }
}
