/** Lessons in front of a class: keys, the notes in step, votes, and what lies over the slides. */
import { sceneOf, wordsOf } from '../../src/story/index.ts';
import { slidesOf } from '../../src/surfaces/present/deck.ts';
import { page as frame } from '../../src/ui/language/en/page.ts';
import { present } from '../../src/ui/language/en/present.ts';
import { reading } from '../../src/ui/language/en/reading.ts';
import { notes as noteWords } from '../../src/ui/language/en/story/notes.ts';
import { story } from '../../src/ui/language/en/story/index.ts';
import { expect, test } from './page.ts';
import { expectAt, figureThere, openNotes, openSlides } from './present.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const told = (id: string) => {
  const scene = sceneOf(id);
  if (scene === undefined) throw new Error(`no scene ${id}`);
  return { scene, words: wordsOf(story, scene) };
};
/** Ten slides: the longest lesson up to there. */
const tenSlides = slidesOf('50', story).slice(0, 10);
const ten = tenSlides.map(({ scene }) => scene);

test('ten slides are gone through by keys, part by part, with the notes in step', async ({
  page,
  clean,
}) => {
  void clean;
  test.setTimeout(400_000);
  await openSlides(page, '?deck=50');
  const notes = await openNotes(page);
  const complaints: string[] = [];
  notes.on('pageerror', (error) => complaints.push(error.message));
  await expect(notes.getByText(present.notes.inStep)).toBeVisible();

  const keys = ['ArrowRight', 'ArrowDown', 'PageDown', 'n', 'l', 'j'];
  let pressed = 0;
  for (const [i, { scene: id, parts }] of tenSlides.entries()) {
    for (const part of parts) {
      await expectAt(page, id, part);
      pressed += 1;
      // The figure’s own fields do not have the focus: the slides have the keys.
      if (pressed > 0) await page.keyboard.press(keys[pressed % keys.length] ?? 'ArrowRight');
    }
    // The notes have gone on as well.
    const next = ten[i + 1];
    if (next === undefined) break;
    await expect(
      notes.getByRole('heading', { level: 2, name: told(next).words.title }),
    ).toBeVisible();
    const { say, ask, expect: hear } = noteWords[next as keyof typeof noteWords];
    for (const sentence of [say, ask, hear])
      await expect(notes.getByText(sentence, { exact: true })).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('the notes lead as well, and both stay in step when either is reloaded', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?deck=25');
  const notes = await openNotes(page);
  await notes.getByRole('button', { name: present.controls.next, exact: true }).click();
  await expectAt(page, 'two-sentences', 'ask');
  await notes.keyboard.press('Alt+ArrowRight');
  await expectAt(page, 'you-run-the-service');

  await notes.reload();
  const heading = (id: string) =>
    notes.getByRole('heading', { level: 2, name: told(id).words.title });
  await expect(heading('you-run-the-service')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(notes.getByText(`1 of 9`)).toHaveCount(0);
  await expect(notes.locator('.here')).toContainText(present.parts.ask);

  // The notes go on while the slides are being reloaded: the slides follow.
  await page.reload({ waitUntil: 'commit' });
  await notes.keyboard.press('Alt+ArrowRight');
  await expectAt(page, 'what-goes');
  await expect(heading('what-goes')).toBeVisible();

  // And without anything happening meanwhile, both are where they were.
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/part=ask/u);
  await page.reload();
  await expectAt(page, 'what-goes', 'ask');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'what-goes', 'figure');
  await expect(notes.locator('.here')).toContainText(present.parts.figure);
});

test('hands are counted on either window, and the bars come with the reveal', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?deck=10&scene=two-sentences&part=ask');
  const notes = await openNotes(page);
  const options = told('two-sentences').words.predict?.options ?? {};
  const field = (on: typeof page, key: string) =>
    on.getByLabel(present.hands.of(String(options[key])));
  await field(page, 'both').fill('7');
  await expect(field(notes, 'both')).toHaveValue('7');
  await field(notes, 'musk').fill('14');
  await expect(field(page, 'musk')).toHaveValue('14');
  // What is no number is not taken.
  await field(page, 'musk').pressSequentially('x');
  await expect(field(page, 'musk')).toHaveValue('14');
  await expect(page.locator('.bars')).toHaveCount(0);

  // A clicker goes on from inside a field, the arrows belong to the field.
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'two-sentences', 'ask');
  await page.keyboard.press('PageDown');
  await expectAt(page, 'two-sentences', 'figure');
  await page.keyboard.press('PageDown');
  const bars = page.locator('.bars');
  await expect(bars.locator('li')).toHaveCount(4);
  const width = (key: string) =>
    bars
      .locator('li', { hasText: String(options[key]) })
      .locator('.fill')
      .evaluate((bar) => bar.getBoundingClientRect().width);
  await expect(bars.locator('li', { hasText: String(options.both) })).toContainText(reading.right);
  await expect(async () =>
    expect(await width('musk')).toBeCloseTo(2 * (await width('both')), 0),
  ).toPass();

  // At the end the class sees both votes.
  await page.keyboard.press('Shift+ArrowRight');
  await expectAt(page, 'first-guess');
  await page.keyboard.press('ArrowRight');
  await field(page, 'both').fill('18');
  await page.keyboard.press('PageDown');
  const stands = page.locator('[data-figure="guess"]');
  const row = (key: string) => stands.getByRole('row', { name: String(options[key]) });
  // The lesson keeps them: a reload of this slide loses neither vote.
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(row('musk').locator('.count')).toHaveText(['14', '0']);
    await expect(row('both').locator('.count')).toHaveText(['7', '18']);
  }
  // Some of a class moved and some did not.
  await expect(stands).not.toContainText(reading.moved);
  await page.keyboard.press('PageDown');
  await expect(bars).toContainText(present.hands.before);
  await expect(bars.locator('li', { hasText: String(options.both) })).toContainText('18');

  // They outlive a reload of the slides, and one key clears them for the next class; with a way back.
  await page.reload();
  await expect(bars).toContainText('18');
  await page.keyboard.press('r');
  await expectAt(page, 'two-sentences');
  await expect(page.getByText(present.cleared)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(field(page, 'both')).toHaveValue('');
  await expect(field(notes, 'both')).toHaveValue('');
  await page.keyboard.press('u');
  await expectAt(page, 'first-guess', 'reveal');
  await expect(bars).toContainText('18');
});

test('where nobody voted, it is said so, and the right answer is marked all the same', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?deck=10&scene=first-guess&part=figure');
  await expect(page.locator('[data-figure="guess"]')).toContainText(reading.noHands);
  await page.keyboard.press('PageDown');
  const options = told('first-guess').words.predict?.options ?? {};
  const bars = page.locator('.bars');
  await expect(bars.locator('li')).toHaveCount(Object.keys(options).length);
  await expect(bars.locator('.bar')).toHaveCount(0);
  await expect(bars.locator('li', { hasText: reading.right })).toHaveCount(1);
  await expect(bars.locator('li', { hasText: String(options.both) })).toContainText(reading.right);
});

test('nothing of a vote is kept beyond the tab', async ({ page, clean, context }) => {
  void clean;
  await openSlides(page, '?scene=two-sentences&part=ask');
  await page
    .getByLabel(/^Hands for/u)
    .first()
    .fill('12');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toContain('12');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(page.url()).not.toContain('12');
  const other = await context.newPage();
  await openSlides(other, '?scene=two-sentences&part=ask');
  await expect(other.getByLabel(/^Hands for/u).first()).toHaveValue('');
});

test('black, all slides, a number, help: each by key and back again', async ({ page, clean }) => {
  void clean;
  await openSlides(page, '?deck=25&scene=what-goes');
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(page.locator('.dark')).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator('.dark')).toHaveCount(0);
  }
  const dialog = (name: string) => page.getByRole('dialog', { name });
  await page.keyboard.press('?');
  await expect(dialog(present.help.title)).toContainText('Page Down');
  await page.keyboard.press('Escape');
  await expect(dialog(present.help.title)).toHaveCount(0);

  await page.keyboard.press('o');
  await expect(dialog(present.controls.overview).getByRole('listitem')).toHaveCount(9);
  // On from the slide that is on the wall.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectAt(page, 'three-levels');
  await page.keyboard.press('Escape');
  await expect(dialog(present.controls.overview)).toBeVisible();
  await dialog(present.controls.overview).getByRole('radio', { name: present.decks[10] }).check();
  await expect(dialog(present.controls.overview).getByRole('listitem')).toHaveCount(5);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('g');
  await dialog(present.jump.title).getByRole('textbox').fill('4');
  await page.keyboard.press('Enter');
  await expectAt(page, 'who-is-close');
  await page.keyboard.press('g');
  await dialog(present.jump.title).getByRole('textbox').fill('99');
  await page.keyboard.press('Enter');
  await expect(dialog(present.jump.title)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAt(page, 'who-is-close');
  await page.keyboard.press('Shift+ArrowLeft');
  await expectAt(page, 'two-sentences');
  await page.keyboard.press('Shift+ArrowRight');
  await expectAt(page, 'first-guess');
  await page.keyboard.press('h');
  await expectAt(page, 'who-is-close', 'try');
});

test('a slide is found by a word of its title, and from beside the lesson one key leads back', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?deck=25&scene=what-goes&part=ask');
  const dialog = page.getByRole('dialog');
  const back = page
    .getByRole('navigation', { name: present.controls.bar })
    .getByRole('button', { name: present.controls.return(told('what-goes').words.title) });
  const place = page.locator('nav .place');
  // The overview looks for what is typed, wherever in it the focus is.
  await page.keyboard.press('o');
  await expect(dialog.getByRole('listitem')).toHaveCount(9);
  await page.keyboard.type('VPN');
  await expect(dialog.getByRole('listitem')).toHaveText([/The detour: a VPN/u]);
  await page.keyboard.press('Enter');
  await expectAt(page, 'the-detour');
  await expect(place).toHaveText(present.place(8, 9));
  await back.click();
  await expectAt(page, 'what-goes', 'ask');
  await expect(back).toHaveCount(0);

  // What the lesson leaves out is offered as such.
  await page.keyboard.press('g');
  await page.keyboard.type('one byte');
  await expect(dialog.getByRole('heading', { name: present.jump.beside })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectAt(page, 'change-one-byte');
  const notes = await openNotes(page);
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'change-one-byte', 'ask');
  await expect(back).toBeVisible();
  // A reload loses the way back as little as anything else.
  await page.reload();
  await expect(back).toBeVisible();
  await expect(
    notes.locator('.here').getByRole('button', { name: /what encryption/iu }),
  ).toBeVisible();
  await page.keyboard.press('Backspace');
  await expectAt(page, 'what-goes', 'ask');
  await expect(place).toHaveText(present.place(3, 9));
  await expect(back).toHaveCount(0);

  await page.keyboard.press('o');
  await page.keyboard.type('nowhere at all');
  await expect(dialog).toContainText(present.jump.none);
});

test('a link of a figure to a scene beside the lesson leads to its slide, with a way back', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?deck=25&scene=three-levels&part=figure');
  await figureThere(page);
  await page.locator('.stage tbody').getByRole('link').first().click();
  await expectAt(page, 'sandbox', 'figure');
  await page.keyboard.press('Backspace');
  await expectAt(page, 'three-levels', 'figure');
});

test('the first slide says which lesson it is, and a key takes another', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?deck=10');
  const lessons = page.locator('.slide').getByRole('group', { name: present.lesson });
  const chosen = lessons.getByRole('button', { pressed: true });
  const place = page.locator('nav .place');
  await expect(chosen).toHaveAccessibleName(present.decks[10]);
  for (const [key, deck] of [
    ['2', '25'],
    ['3', '50'],
    ['4', 'all'],
    ['1', '10'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(chosen).toHaveAccessibleName(present.decks[deck]);
    await expect(place).toHaveText(present.place(1, slidesOf(deck, story).length));
  }
  await lessons.getByRole('button', { name: present.decks[25] }).click();
  await page.keyboard.press('PageDown');
  await expectAt(page, 'two-sentences', 'ask');
  await expect(lessons).toHaveCount(0);
  // Later a digit is nothing but a digit, and nothing was left that one would have to come back to.
  await page.keyboard.press('1');
  await expect(place).toHaveText(present.place(1, slidesOf('25', story).length));
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('nav .return')).toHaveCount(0);
});

test('a figure keeps its own keys, and Escape gives them back', async ({ page, clean }) => {
  void clean;
  await openSlides(page, '?scene=three-levels&part=figure');
  const cell = page.locator('[role="gridcell"][tabindex="0"]');
  await cell.focus();
  const away = page.locator('nav', { hasText: present.keysAreAway });
  await expect(away).toBeVisible();
  // In the bar: it lies over nothing of the slide.
  const slide = await page.locator('.slide').boundingBox();
  const note = await page.getByText(present.keysAreAway).boundingBox();
  expect(note?.y).toBeGreaterThanOrEqual((slide?.y ?? 0) + (slide?.height ?? 0));
  const before = await cell.getAttribute('data-place');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'three-levels', 'figure');
  await expect(page.locator('[role="gridcell"][tabindex="0"]')).not.toHaveAttribute(
    'data-place',
    before ?? '',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByText(present.keysAreAway)).toHaveCount(0);
  await expect(page.locator('.slide')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'three-levels', 'reveal');
});

test('the step “try it” changes the figure, and the way back takes it back', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?scene=you-run-the-service&part=explain');
  const chosen = page.locator('.way [aria-pressed="true"]');
  await expect(chosen).toContainText('service');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'you-run-the-service', 'try');
  await expect(chosen).toHaveCount(0);
  await expect(page).toHaveURL(/see=all.*part=try/u);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expectAt(page, 'you-run-the-service', 'figure');
  await expect(chosen).toContainText('service');
  // What the teacher changes by hand stays on the way forth and back.
  await page.locator('.way button', { hasText: 'Nordlink' }).click();
  await expect(chosen).toContainText('Nordlink');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect(chosen).toContainText('Nordlink');
});

test('where no window opens, the notes stand on the slides, with a second tab offered', async ({
  page,
  clean,
}) => {
  void clean;
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openSlides(page, '?deck=10');
  await page.keyboard.press('s');
  const drawer = page.getByRole('complementary', { name: present.notes.title });
  await expect(drawer).toContainText(present.notes.noWindow);
  await expect(drawer).toContainText(noteWords['two-sentences'].ask);
  await drawer.getByRole('button', { name: present.controls.next, exact: true }).click();
  await expectAt(page, 'two-sentences', 'ask');
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    drawer.getByRole('link', { name: present.notes.inTab }).click(),
  ]);
  await expect(tab.getByText(present.notes.inStep)).toBeVisible();
  await expect(drawer).toHaveCount(0);
  await tab.getByRole('button', { name: present.controls.next, exact: true }).click();
  await expectAt(page, 'two-sentences', 'figure');
});

test('windows that share no channel are in step by messages alone', async ({
  page,
  clean,
  context,
}) => {
  void clean;
  // As where the page is opened as a file.
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
  });
  await openSlides(page, '?deck=10');
  const notes = await openNotes(page);
  await notes.keyboard.press('ArrowRight');
  await expectAt(page, 'two-sentences', 'ask');
  await page.keyboard.press('ArrowRight');
  await expect(notes.locator('.here')).toContainText(present.parts.figure);
  await page.reload();
  await expectAt(page, 'two-sentences', 'figure');
  await notes.keyboard.press('ArrowRight');
  await expectAt(page, 'two-sentences', 'reveal');
  await page.keyboard.press('ArrowRight');
  await expect(notes.locator('.here')).toContainText(present.parts.explain);
});

test('a reload loses no step that the address does not name yet', async ({ page, clean }) => {
  void clean;
  // As when a browser finds that the address is written too often.
  await page.addInitScript(() => {
    history.replaceState = () => undefined;
  });
  await openSlides(page, '?deck=10');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'two-sentences', 'figure');
  await page.reload();
  await expectAt(page, 'two-sentences', 'figure');
});

test('the clock says how the lesson stands to its plan', async ({ page, clean }) => {
  void clean;
  const START = 1_000_000;
  const at = (seconds: number) => page.clock.setFixedTime(START + seconds * 1_000);
  await at(0);
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openSlides(page, '?deck=10');
  await page.keyboard.press('s');
  const clock = page.locator('.clock');
  await expect(clock.getByRole('timer')).toHaveText('0:00');
  // It starts with the lesson.
  await page.keyboard.press('ArrowRight');
  await at(30);
  await expect(clock.getByRole('timer')).toHaveText('0:30');
  await expect(clock).toContainText(present.notes.states.onTime);
  await at(150);
  await expect(clock).toContainText(present.notes.states.behind('0:30'));
  await page.keyboard.press('Shift+ArrowRight');
  await expect(clock).toContainText(present.notes.states.ahead('5:30'));
  await clock.getByRole('button', { name: present.notes.pause }).click();
  await at(900);
  await expect(clock.getByRole('button', { name: present.notes.start })).toBeVisible();
  await expect(clock.getByRole('timer')).toHaveText('2:30');
});

test('from the story to the slides of a scene, and back to it', async ({ page, clean }) => {
  void clean;
  await page.goto('/?scene=change-one-byte&lang=de');
  const scene = page.locator('#change-one-byte');
  await scene.locator('.ways summary').click();
  await scene.getByRole('link', { name: 'Diese Szene einer Klasse zeigen' }).click();
  await expectAt(page, 'change-one-byte');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('link', { name: 'Zur Geschichte' }).click();
  await expect(page).toHaveURL(/\/\?scene=change-one-byte/u);
  await expect(page.locator('#change-one-byte h3')).toBeInViewport();
  await page.goto('/');
  await page.getByRole('link', { name: frame.present, exact: true }).click();
  await expect(page.locator('.slide')).toBeVisible();
});
