/**
 * Puts the one file that holds everything beside the site: built first, so that the pages which lead to it
 * can say how large it is, and lead to it only where it is.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { ONE_FILE } from '../src/surfaces/teach/file-name.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    async buildStart() {
      const { output } = (await build({
        root,
        configFile: `${root}vite.single.config.ts`,
        logLevel: 'error',
        build: { write: false },
      })) as Rolldown.RolldownOutput;
      const file = output.find(({ fileName }) => fileName === ONE_FILE);
      if (file?.type !== 'asset') throw new Error(`the build of one file made no ${ONE_FILE}`);
      this.emitFile({ type: 'asset', fileName: ONE_FILE, source: file.source });
    },
  };
}

/** Bytes of the file, where a build has it. */
export function oneFileBytes(bundle: Rolldown.OutputBundle): number | undefined {
  const file = bundle[ONE_FILE];
  return file?.type === 'asset' ? Buffer.from(file.source).length : undefined;
}
