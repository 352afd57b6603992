/** The words of the concept inventory: loaded with it. */
import { lazyWords } from './part.svelte.ts';

export const { load: loadInventory, words: inventoryWords } = lazyWords('inventory');
