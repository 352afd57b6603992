/** What stands around a figure in somebody else's page. */
export const embed = {
  live: 'Make it live',
  still: 'A picture of the figure. Live, it can be played with.',
  inWords: 'The figure in words. Live, it can be played with.',
  noScene: (name: string) => `There is no scene of this name: “${name}”.`,
  allScenes: 'All scenes and their names',
  address: 'If no window has opened, copy the address:',
  whole: 'The whole story',
  newWindow: 'opens in a new window',
};
