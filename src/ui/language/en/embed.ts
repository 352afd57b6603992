/** What stands around a figure in somebody else's page. */
export const embed = {
  live: 'Make it live',
  still: 'A picture of the figure. Live, it can be played with.',
  whole: 'The whole story',
  newWindow: 'opens in a new window',
};
