import type { Dice } from './dice';
import type { Regular } from './regular';
import { isRound, type Manner, type Place, type Scene } from './scene';
import { FILLINGS, SCENES } from './scenes';

/** Scenes that one person must not have again so soon. */
const REMEMBERED = 6;

/** Scenes of a manner that must not come again at once with somebody else. */
const JUST_DEALT = 3;

/** Deals scenes like cards: all of a manner come before any comes again, and none comes again soon with one person. */
export class Deck {
  private readonly left = new Map<Manner, Scene[]>();
  private readonly dealt = new Map<Manner, readonly Scene[]>();
  private readonly seen = new Map<string, readonly Scene[]>();

  constructor(private readonly dice: Dice) {}

  /** The next scene for somebody; the first and the last with them leave nothing open. */
  deal({ manner, person }: Regular, place: Place): Scene {
    const seen = this.seen.get(person.key) ?? [];
    const dealt = this.dealt.get(manner) ?? [];
    const again = [...seen, ...dealt];
    const fits = (scene: Scene) => !again.includes(scene) && (place === 'BETWEEN' || isRound(scene));
    const cards = this.left.get(manner) ?? [];
    if (!cards.some(fits)) cards.push(...this.dice.shuffled(SCENES[manner]));
    const at = cards.findIndex(fits);
    const [scene] = cards.splice(at, 1);
    if (at < 0 || scene === undefined) throw new Error(`There are too few scenes of the manner ${manner}.`);
    this.left.set(manner, cards);
    this.dealt.set(manner, [scene, ...dealt].slice(0, JUST_DEALT));
    this.seen.set(person.key, [scene, ...seen].slice(0, Math.min(REMEMBERED, SCENES[manner].length / 3)));
    return this.filled(scene);
  }

  private filled(scene: Scene): Scene {
    const words = {
      bread: this.dice.one(FILLINGS.bread),
      day: this.dice.one(FILLINGS.day),
      n: String(this.dice.between(2, 9)),
    };
    const { then, ...first } = scene;
    return then === undefined ? fill(first, words) : { ...fill(first, words), then: fill(then, words) };
  }
}

type Words = Readonly<Record<'bread' | 'day' | 'n', string>>;

function fill<T extends Pick<Scene, 'subject' | 'body' | 'theirWords'>>(scene: T, words: Words): T {
  const put = (text: string | undefined) =>
    text?.replace(/\{(bread|day|n)\}/g, (_brace, key: keyof Words) => words[key]);
  const said = { subject: put(scene.subject), body: put(scene.body), theirWords: put(scene.theirWords) };
  return { ...scene, ...said, ...(said.body && { body: capital(said.body) }) };
}

// A filling may begin a sentence.
function capital(text: string): string {
  return text.replace(/(^|[.!?] )(\p{Ll})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
