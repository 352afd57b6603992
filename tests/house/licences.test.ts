/**
 * The peers for the interop tests are under GPL and AGPL: nothing of them may reach the built site.
 * The site is built here, and the bundler says which modules went into it.
 */
import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const peers = ['libsignal', '@signalapp', 'libsignal-client-0.30.2', '@privacyresearch'];

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const manifest = (path: string): Manifest =>
  JSON.parse(readFileSync(`${root}${path}/package.json`, 'utf8')) as Manifest;

it('what is built holds permissive packages only, and nothing of the peers', async () => {
  const output = (await build({
    root,
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const modules = output.output.flatMap((part) =>
    part.type === 'chunk' ? Object.keys(part.modules) : [],
  );
  const packages = new Set(
    modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(id)?.[1] ?? []),
  );
  expect(packages).toContain('@noble/curves');
  for (const name of packages) {
    expect(
      peers.some((peer) => name.startsWith(peer)),
      name,
    ).toBe(false);
    // “(MIT OR Apache-2.0)”: of those that one may choose from, all are such.
    const choices = manifest(`node_modules/${name}`)
      .license?.replaceAll(/[()]/gu, '')
      .split(' OR ') ?? [''];
    for (const licence of choices)
      expect(licence, name).toMatch(/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/u);
  }
  const notices = output.output.find((part) => part.fileName === 'licences.txt');
  const text = notices?.type === 'asset' ? String(notices.source) : '';
  for (const name of packages) expect(text).toContain(`\n${name}\n`);
  // The fonts are under the Open Font License, which asks for its text beside them.
  expect(text).toContain('SIL OPEN FONT LICENSE');
}, 60_000);

it('the peers are development dependencies', () => {
  const { dependencies = {}, devDependencies = {} } = manifest('.');
  for (const peer of Object.keys(dependencies))
    expect(peers.some((name) => peer.startsWith(name))).toBe(false);
  expect(Object.keys(devDependencies)).toEqual(
    expect.arrayContaining([
      'libsignal',
      'libsignal-client-0.30.2',
      '@privacyresearch/libsignal-protocol-typescript',
    ]),
  );
});
