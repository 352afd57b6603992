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
  /** Where no still was taken. */
  inWords: {
    size: 'Words and link',
    start: 'Words, live when pressed',
    say: 'There is no picture of this figure here; in its place it stands in words.',
  },
  sandbox: {
    legend: 'What the frame may do',
    usual: 'The usual',
    strict: 'Scripts and links',
    scripts: 'Scripts only',
  },
  sandboxSay: {
    usual:
      'Scripts, links in new windows, and this site’s typeface. The attribute sandbox still keeps it away from your article. Take this unless your system asks for something else.',
    strict:
      'For systems that do not allow allow-same-origin. The figure works the same, only in the device’s typeface.',
    scripts:
      'For systems that allow nothing but sandbox="allow-scripts". Then links open no window; whoever presses one sees its address as text.',
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
    loading: 'The figure is loading …',
    high: (height: string) => `${height} pixels high`,
  },
  code: {
    title: 'Code',
    label: 'Code for your page',
    copy: 'Copy the code',
    id: 'The id begins with datawrapper-chart- so that a page script of Datawrapper finds the frame and sets its height. Without such a script it does nothing.',
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
