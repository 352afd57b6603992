/** The page for editors, as data: what the frame can be asked for and what it promises, from the code itself. */
import { sceneOf, scenes, wordsOf } from '../../story/index.ts';
import { statements, type StatementId } from '../../story/statements.ts';
import type { Messages, Parts } from '../../ui/language/messages.ts';
import { list as catalogues } from '../../ui/language/list.ts';
import { readState, type Language } from '../../ui/state.ts';
import { heights, shows, VERSION } from '../embed/said.ts';
import { heading, lead, list, note, paragraph, type Block, type Line } from '../teach/document.ts';
import { inStory } from '../teach/links.ts';
import { References } from '../text/references.ts';
import { frameHeights, frameWidths, weights } from './measured.ts';
import { firstChoices, frameId, frameQuery } from './choices.ts';
import { parameters, type ParameterName } from './parameters.ts';
import { frameCode, LISTENER } from './snippet.ts';
import { snippetWords, type SnippetWords } from './snippet-words.ts';

interface Words {
  readonly language: Language;
  readonly text: Messages;
  readonly guide: Parts['guide'];
  readonly story: Parts['story'];
  readonly checks: Parts['checks'];
  readonly builder: Parts['builder'];
  /** Of the example. */
  readonly example: SnippetWords;
}

/** What an article about that dispute begins with. */
const claims = [
  'mysk',
  'henderson',
  'carmack',
  'cathcart-backup',
  'musk',
] as const satisfies readonly StatementId[];
const EXAMPLE = 'eight-places';
/** Where the page does not know its own address. */
const SITE = 'https://example.org/who-sees-what/';
const CC = 'https://creativecommons.org/licenses/by/4.0/';

const frameAt = (scene: string, language: Language): string =>
  `./?${new URLSearchParams({ scene, lang: language }).toString()}`;

function exampleCode({ language, example }: Words): string {
  const scene = sceneOf(EXAMPLE)!;
  const choices = firstChoices({ language, theme: 'auto' });
  const query = frameQuery(
    scene,
    readState(`scene=${EXAMPLE}`, () => scene.state),
    choices,
  );
  const id = frameId(EXAMPLE, query);
  return frameCode(
    {
      frame: `${SITE}embed/${query}&id=${id}`,
      page: `${SITE}?scene=${EXAMPLE}&lang=${language}`,
      id,
      title: example.title,
      alt: example.alt,
    },
    'usual',
  );
}

function claimsPart(words: Words, references: References): readonly Block[] {
  const { language, story, checks } = words;
  const t = words.guide.claims;
  const blocks = claims.flatMap((id): readonly Block[] => {
    const statement = statements.find((one) => one.id === id)!;
    const { who, where, quote } = checks.statements.all[id];
    const scene = sceneOf(statement.scene)!;
    const translated = language === 'en' ? [] : [` (${t.translated})`];
    return [
      heading(3, `${who}, ${where}`),
      note(t.quoted(quote), ...translated, ' ', { cites: references.numbers(statement.source) }),
      paragraph({ to: inStory(scene.id, language), text: wordsOf(story, scene).title }, ' · ', {
        to: frameAt(scene.id, language),
        text: t.open,
      }),
    ];
  });
  return [heading(2, t.title), paragraph(t.say), ...blocks];
}

function scenesTable({ language, story, guide }: Words): readonly Block[] {
  const { title, columns } = guide.scenes;
  const rows = scenes.map((scene): readonly Line[] => [
    [{ to: inStory(scene.id, language), text: wordsOf(story, scene).title }],
    [{ code: scene.id }],
    [{ to: frameAt(scene.id, language), text: guide.claims.open }],
  ]);
  const head = [columns.scene, columns.id, columns.frame];
  return [heading(2, title), { kind: 'table', caption: title, head, rows, headed: true }];
}

/** How high a frame must be where nothing makes it so, and what its readers fetch. */
function heightsTable({ language, story, guide }: Words): readonly Block[] {
  const t = guide.heights;
  const number = new Intl.NumberFormat(language);
  const rows = scenes.map((scene): readonly Line[] => [
    [wordsOf(story, scene).title],
    ...frameHeights[scene.id]!.map((height) => [
      height === 'fixed' ? t.fixed : number.format(height),
    ]),
    [number.format(weights[scene.figure])],
  ]);
  const head = [t.columns.scene, ...frameWidths.map(t.columns.at), t.columns.weight];
  return [
    heading(2, t.title),
    ...t.say.map((text) => paragraph(text)),
    { kind: 'table', caption: t.title, head, rows, headed: true },
  ];
}

function addressTable({ guide }: Words): readonly Block[] {
  const t = guide.address;
  // No name of the schema without its words.
  const meaning: Readonly<Record<ParameterName, string>> = t.meaning;
  const codes = (values: readonly string[]): Line =>
    values.flatMap((value, i) => [...(i === 0 ? [] : [', ']), { code: value }]);
  const rows = parameters.map(({ name, values, preset }): readonly Line[] => [
    [{ code: name }],
    values === undefined ? [t.none] : codes(values),
    preset === undefined ? [t.none] : [{ code: preset }],
    [meaning[name]],
  ]);
  const { name, values, preset, meaning: does } = t.columns;
  return [
    heading(2, t.title),
    paragraph(t.say),
    { kind: 'table', caption: t.title, head: [name, values, preset, does], rows, headed: true },
    paragraph(t.more),
  ];
}

function messagesTables({ guide }: Words): readonly Block[] {
  const t = guide.messages;
  const said = (message: unknown): Line => [
    { code: typeof message === 'string' ? message : JSON.stringify(message) },
  ];
  const { own, datawrapper, amp, medium, pym, resizer, state } = t.for;
  const named = { id: 'ID', src: 'ADDRESS', childId: 'CHILD', resizer: 'FRAME' };
  const listeners = [own, datawrapper, amp, medium, pym, resizer];
  const from = [
    ...heights(640, 700, named).map((message, i): readonly Line[] => [
      said(message),
      [listeners[i] ?? t.for.own],
    ]),
    [said(shows(EXAMPLE, null)), [state]],
  ];
  const to: readonly (readonly Line[])[] = [
    [said({ type: 'wsw:hello' }), [t.hello]],
    [said({ type: 'wsw:set', theme: 'dark' }), [t.set]],
  ];
  const head = [t.columns.message, t.columns.for];
  return [
    heading(2, t.title),
    paragraph(t.say),
    heading(3, t.from),
    { kind: 'table', caption: t.from, head, rows: from },
    heading(3, t.to),
    { kind: 'table', caption: t.to, head, rows: to },
  ];
}

/** @returns the page in one language, its links relative to the frames' folder */
export async function guide(language: Language): Promise<readonly Block[]> {
  const text = await catalogues[language].load();
  const { parts } = text;
  const [{ guide: t }, { story }, { checks }, { builder }, example] = await Promise.all([
    parts.guide(),
    parts.story(),
    parts.checks(),
    parts.builder(),
    snippetWords(sceneOf(EXAMPLE)!, language),
  ]);
  const words: Words = { language, text, guide: t, story, checks, builder, example };
  const references = new References();
  return [
    heading(1, t.title),
    lead(t.lead),
    heading(2, t.get.title),
    list(t.get.items),
    heading(2, t.how.title),
    { kind: 'list', ordered: true, items: t.how.steps.map((step) => [step]) },
    paragraph({ to: `../?lang=${language}`, text: t.how.open }),
    heading(3, t.how.example),
    { kind: 'code', text: exampleCode(words) },
    paragraph(words.builder.code.id),
    ...claimsPart(words, references),
    heading(2, t.presets.title),
    heading(3, t.presets.auto),
    paragraph(t.presets.autoSay),
    { kind: 'code', text: LISTENER },
    heading(3, t.presets.fixed),
    paragraph(t.presets.fixedSay),
    heading(3, t.presets.picture),
    paragraph(t.presets.pictureSay),
    heading(3, t.presets.scripts),
    paragraph(t.presets.scriptsSay),
    ...heightsTable(words),
    heading(2, t.parents.title),
    paragraph(t.parents.say),
    {
      kind: 'table',
      caption: t.parents.title,
      head: [t.parents.columns.page, t.parents.columns.follows],
      rows: t.parents.rows.map(({ page, follows }) => [[page], [follows]]),
      headed: true,
    },
    note(t.parents.caveat),
    ...addressTable(words),
    ...messagesTables(words),
    heading(2, t.privacy.title),
    list(t.privacy.items),
    heading(2, t.licence.title),
    paragraph(t.licence.say),
    note(example.caption),
    paragraph({ to: CC, text: t.licence.text }, ' · ', {
      to: './licences.txt',
      text: t.licence.code,
    }),
    paragraph(t.licence.fair),
    heading(3, t.licence.cite),
    paragraph(t.licence.citeSay),
    note(
      t.licence.cited(
        wordsOf(story, sceneOf(EXAMPLE)!).title,
        `${SITE}?scene=${EXAMPLE}&lang=${language}`,
      ),
    ),
    heading(2, t.host.title),
    list([...t.host.items, t.host.oembed]),
    heading(2, t.version.title),
    paragraph(t.version.say(VERSION)),
    ...scenesTable(words),
    { kind: 'sources', title: text.page.sources, entries: references.entries(text) },
  ];
}
