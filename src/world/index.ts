/** The front door of the world: so far its town. */
export { town, type Site, type Town } from './town.ts';
