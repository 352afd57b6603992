/**
 * WebKit, as GTK has it, by its own driver: WebDriver (https://www.w3.org/TR/webdriver2/) over HTTP. Where
 * there is no display the driver waits for ever: `xvfb-run` gives it one.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Engine, Tab } from './tab.ts';

/** How WebDriver names a reference to an element (§ 12). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Its codes of keys that write nothing (§ 17.4.2). */
const codes = {
  Enter: '\uE007',
  ArrowRight: '\uE014',
  ArrowLeft: '\uE012',
  Escape: '\uE00C',
  Tab: '\uE004',
} as const;

const first = (paths: readonly string[]): string | undefined => paths.find(existsSync);
const browser = first(
  ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
    (kind) => `/usr/lib/${kind}/webkit2gtk-4.1/MiniBrowser`,
  ),
);

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

export const webkit: Engine = {
  name: 'WebKit',
  path:
    browser === undefined || first(['/usr/bin/xvfb-run']) === undefined
      ? undefined
      : first(['/usr/bin/WebKitWebDriver']),
  start: async (path) => {
    const port = await freePort();
    // A group of its own, so that driver, display and browser end together.
    const driver = spawn(
      'xvfb-run',
      ['-a', '-s', '-screen 0 1920x1200x24', path, '-p', `${port}`],
      {
        stdio: 'ignore',
        detached: true,
      },
    );
    const ask = async (method: string, what: string, body?: unknown): Promise<unknown> => {
      const answer = await fetch(`http://127.0.0.1:${port}/session${what}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(600_000),
      });
      const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
      if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
      return value;
    };
    const begin = async (): Promise<{ sessionId: string }> => {
      for (let tries = 0; ; tries++) {
        try {
          return (await ask('POST', '', {
            capabilities: {
              alwaysMatch: {
                'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
              },
            },
          })) as { sessionId: string };
        } catch (error) {
          if (tries > 100) throw error;
          await pause(200);
        }
      }
    };
    const session = `/${(await begin()).sessionId}`;
    const to = (what: string, body: unknown = {}) => ask('POST', session + what, body);
    await to('/timeouts', { script: 600_000, pageLoad: 120_000, implicit: 60_000 });
    const find = async (selector: string): Promise<string> => {
      const found = await to('/element', { using: 'css selector', value: selector });
      return `/element/${(found as Record<string, string>)[ELEMENT]}`;
    };
    const script: Tab['script'] = (body) =>
      to('/execute/async', {
        script: `const done = arguments[arguments.length - 1];
          (async () => {${body}})().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args: [],
      }).then((said) => {
        const { value, error } = said as { value?: unknown; error?: string };
        if (error !== undefined) throw new Error(error);
        return value;
      });
    const press: Tab['press'] = async (selector) => {
      await to(`${await find(selector)}/click`);
    };
    return {
      script,
      press,
      open: async (address) => {
        await to('/url', { url: address });
      },
      type: async (selector, text) => {
        await to(`${await find(selector)}/value`, { text });
      },
      key: async (key) => {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: codes[key] }));
        await to('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
      },
      inFrame: async (index, use) => {
        await to('/frame', { id: index });
        try {
          return await use({ script, press });
        } finally {
          await to('/frame', { id: null });
        }
      },
      size: async (width, height) => {
        await to('/window/rect', { width, height });
      },
      picture: async () =>
        Buffer.from((await ask('GET', `${session}/screenshot`)) as string, 'base64'),
      // The driver has no such thing.
      complaints: () => undefined,
      close: async () => {
        await ask('DELETE', session).catch(() => {});
        if (driver.pid !== undefined) process.kill(-driver.pid);
      },
    };
  },
};
