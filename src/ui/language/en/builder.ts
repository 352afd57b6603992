/** How a figure gets into somebody else's page. */
export const builder = {
  title: 'Embed this figure',
  close: 'Close',
  options: 'Your choice',
  size: {
    legend: 'Height',
    auto: 'As the figure',
    fixed: 'Fixed',
    picture: 'Picture and link',
  },
  sizeSay: {
    auto: 'A few lines of script come with it and make the frame as high as its figure. Where your system removes scripts, the frame keeps the height in the code and scrolls inside.',
    fixed: '640 pixels at most; what does not fit scrolls inside.',
    picture: 'No frame and no script: for newsletters, feeds, and systems that take neither.',
  },
  start: { legend: 'At first', live: 'Live', poster: 'Picture, live when pressed' },
  chrome: { legend: 'Around it', full: 'Title and text', min: 'Attribution', none: 'Nothing' },
  chromeNone: 'Then your article must say whose figure it is:',
  question: {
    legend: 'The scene’s question',
    none: 'Not asked',
    ask: 'Asked',
    answer: 'Asked, with answer',
  },
  sandbox: { legend: 'Sandbox', usual: 'Usual', strict: 'Strict' },
  sandboxSay: {
    usual:
      'The frame keeps its own origin, which is not your article’s. iframe-resizer 4 needs this.',
    strict: 'The frame has no origin at all, and uses the system’s fonts.',
  },
  shown: {
    asStory:
      'It shows the scene as the story does. Change the figure first to show something else.',
    asNow: 'It shows the figure as you have set it.',
  },
  interactive: (title: string) => `${title} (interactive)`,
  preview: {
    title: 'Preview',
    width: 'Width',
    phone: 'Phone, 360 px',
    column: 'Column, 700 px',
    frame: 'The figure as in an article',
    high: (height: string) => `${height} pixels high`,
  },
  code: {
    title: 'Code',
    label: 'Code for your page',
    copy: 'Copy the code',
    copied: 'Copied.',
    failed:
      'Your browser did not allow copying. The text is selected: copy it with Ctrl + C or ⌘ C.',
    here: 'This page is open on your own computer, so this code works here only. Put the site on a server with a public address that starts with https:// and copy the code there.',
  },
  still: {
    title: 'Still picture',
    png: (width: number, height: number) => `PNG, ${width} × ${height}`,
    svg: 'SVG',
    svgs: (i: number) => `SVG ${i}`,
    none: 'This site has no still pictures. Whoever runs it can have them made.',
    label: 'The picture in words',
    copy: 'Copy the words',
  },
  more: {
    title: 'More',
    page: 'The whole page at this view',
    guide: 'For editors: everything about embedding',
  },
};
