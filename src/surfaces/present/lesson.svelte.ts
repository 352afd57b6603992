/** A lesson on the wall: where it stands, and what each move does to the slides, votes and clock. */
import { lessonOf } from '../../story/decks.ts';
import { sceneOf, wordsOf } from '../../story/index.ts';
import { story } from '../../ui/language/story.svelte.ts';
import type { Store } from '../../ui/progress.svelte.ts';
import { slideParts, type DeckName, type SlidePart, type State } from '../../ui/state.ts';
import type { Visit } from '../stage/visit.svelte.ts';
import { deckWith, slidesOf } from './deck.ts';
import { counted } from '../stage/hands.ts';
import { moved, placeIn, type Move, type Place } from './parts.ts';
import { started, stopped } from './plan.ts';
import { nameFrom, type Talk } from './talk.ts';
import { Together } from './together.svelte.ts';

const KEY = 'who-sees-what:lesson';

/** Of this tab, until it is closed. */
export const tabStore: Store = {
  read: () => sessionStorage.getItem(KEY),
  write: (text) => sessionStorage.setItem(KEY, text),
  erase: () => sessionStorage.removeItem(KEY),
};

/**
 * Where a lesson begins that an address opens.
 * @param turn 0 for who comes to it: the one that holds it is always ahead
 */
export function openedTalk(opened: State, own: string, turn: 0 | 1): Talk {
  const deck = deckWith(opened.deck, opened.scene);
  const { part } = opened;
  const place = placeIn(slidesOf(deck, story()), { scene: opened.scene ?? '', part });
  return { turn, by: own, ...place, further: 0, deck, dark: false, watch: stopped, hands: {} };
}

/**
 * The lesson on the wall. The one that this tab held goes on: after a reload where it stood, since the
 * address is written only after a rest; else at the place that the address names. Without one, a new
 * lesson begins there.
 * @param reloaded whether the page is the same as before, loaded again
 */
export function heldLesson(opened: State, reloaded: boolean): Together {
  const name = () => nameFrom(crypto.getRandomValues(new Uint8Array(12)));
  const own = name();
  const start = openedTalk(opened, own, 1);
  const kept = Together.kept(tabStore);
  if (kept === undefined) return new Together(name(), own, start, tabStore);
  const { scene, part, deck } = start;
  const isSame = kept.talk.scene === scene && kept.talk.part === part && kept.talk.deck === deck;
  const talk =
    isSame || reloaded
      ? kept.talk
      : { ...kept.talk, scene, part, deck, by: own, turn: kept.talk.turn + 1 };
  return new Together(kept.lesson, own, talk, tabStore);
}

/** What is changed by a move, a vote, a word of the speaker: the same for all windows of a lesson. */
export class Lesson {
  readonly together: Together;
  readonly #now: () => number;
  /** What was cleared last, to undo it. */
  cleared = $state.raw<Pick<Talk, 'hands' | 'watch' | 'deck' | 'scene' | 'part' | 'from'>>();

  readonly slides = $derived.by(() => slidesOf(this.talk.deck, story()));
  readonly at = $derived.by(() => this.slides.findIndex(({ scene }) => scene === this.talk.scene));
  readonly scene = $derived.by(() => sceneOf(this.talk.scene));

  /** The title of what the lesson was left at, while it is not on the wall. */
  readonly left = $derived.by(() => {
    const scene = sceneOf(this.talk.from?.scene ?? '');
    return scene === undefined || scene.id === this.talk.scene
      ? undefined
      : wordsOf(story(), scene).title;
  });

  /** @param now ms since 1970 */
  constructor(together: Together, now: () => number) {
    this.together = together;
    this.#now = now;
  }

  get talk(): Talk {
    return this.together.talk;
  }

  /** Whether what is on the wall goes on below its edge, as far as the wall has said. */
  readonly below = $derived.by(() => {
    const { seen } = this.together;
    return seen?.scene === this.talk.scene && seen.part === this.talk.part && seen.below;
  });

  /** As {@link move}, from a window that is not the wall: what is below the edge comes before the next part. */
  ask(move: Move): void {
    if (move === 'next' && this.below)
      this.together.say({ further: this.talk.further + 1, dark: false });
    else this.move(move);
  }

  move(move: Move): void {
    const place = moved(this.slides, this.talk, move);
    const { watch, deck } = this.talk;
    // Whoever forgets the clock finds it running once the lesson has begun.
    const begins = watch.spent === 0 && watch.since === null && lessonOf(deck) !== undefined;
    this.go(place, begins ? { watch: started(watch, this.#now()) } : {});
  }

  go(place: Place, change: Partial<Talk> = {}): void {
    const { scene, part } = placeIn(this.slides, place);
    const { from, deck } = this.talk;
    // Who has come back needs no way back.
    const home = from?.scene === scene && from.deck === deck ? { from: undefined } : {};
    this.together.say({ ...change, ...home, scene, part, dark: false });
  }

  /**
   * To a scene that is not next, of the lesson or beside it. Where it was left is kept for the way back:
   * the last place of the lesson, however far somebody goes on outside it.
   */
  jump(place: Place): void {
    const { talk } = this;
    const deck = deckWith(talk.deck, place.scene);
    if (place.scene === talk.scene) this.go(place);
    else
      this.together.say({
        ...{ deck, dark: false, from: leftAt(talk) },
        ...placeIn(slidesOf(deck, story()), place),
      });
  }

  /** Back to where the lesson was left. */
  return(): void {
    const { from } = this.talk;
    if (from !== undefined) this.together.say({ ...from, dark: false, from: undefined });
  }

  /** Which scenes: stays where it is if the deck has the scene. A lesson that has begun can be gone back to. */
  choose(deck: DeckName): void {
    const { talk } = this;
    if (deck === talk.deck) return;
    const begun = this.at > 0 || talk.part !== 'say';
    const from = begun && talk.from?.deck !== deck ? leftAt(talk) : undefined;
    this.together.say({ deck, ...placeIn(slidesOf(deck, story()), talk), from });
  }

  count(question: string, option: string, count: number | undefined): void {
    this.together.say({ hands: counted(this.talk.hands, question, option, count) });
  }

  darken(): void {
    this.together.say({ dark: !this.talk.dark });
  }

  setWatch(watch: Talk['watch']): void {
    this.together.say({ watch });
  }

  /** Everything back for the next class, at the first slide. */
  clear(): void {
    const { hands, watch, deck, scene, part, from } = this.talk;
    this.cleared = { hands, watch, deck, scene, part, from };
    const lesson = from?.deck ?? deck;
    const place = moved(slidesOf(lesson, story()), this.talk, 'first');
    const next = { hands: {}, watch: stopped, dark: false, deck: lesson, from: undefined };
    this.together.say({ ...next, ...place });
  }

  undo(): void {
    if (this.cleared === undefined) return;
    this.together.say(this.cleared);
    this.cleared = undefined;
  }
}

/** Where the way back leads from what is jumped to. */
function leftAt({ deck, scene, part, from }: Talk): NonNullable<Talk['from']> {
  return from !== undefined && from.deck !== deck ? from : { deck, scene, part };
}

const rank = (part: SlidePart) => slideParts.indexOf(part);

/**
 * What coming from one place to another does to the figure: the step “try to break it” makes its change,
 * and the way back before it takes the change back. What somebody did to the figure otherwise stays.
 */
export function follow(visit: Visit, before: Place | undefined, { scene: id, part }: Place): void {
  const scene = sceneOf(id);
  if (scene?.tryIt === undefined) return;
  const stays = before?.scene === id;
  const isOn = (name: keyof State) =>
    visit.view(scene)[name] === scene.tryIt?.state[name as keyof typeof scene.tryIt.state];
  const isShown = (Object.keys(scene.tryIt.state) as (keyof State)[]).every(isOn);
  if (part === 'try' && !isShown) {
    // A link to this step may hold more than the step itself says.
    if (before !== undefined || !visit.isChanged(scene)) visit.set(scene, scene.tryIt.state);
  } else if (stays && rank(part) < rank('try') && rank(before.part) >= rank('try')) {
    visit.reset(scene);
  }
}
