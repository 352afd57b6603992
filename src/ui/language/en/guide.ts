/** The page for editors: how to put a figure into an article, and what one may rely on. */
export const guide = {
  title: 'For editors',
  lead: 'Every figure of this site can stand in your article, alive or as a picture. You need an iframe, and nothing else: no account, no key, no script of ours.',
  get: {
    title: 'What you get',
    items: [
      'A figure that really encrypts in the reader’s browser, in the state that you choose, in English or German, light or dark.',
      'A description of it in words, and a still picture if the site was built with stills: for newsletters, feeds, print, and readers without scripts.',
      'A frame that asks no other host, sets no cookie, takes no focus, catches no scrolling where it is high enough, and rests while it is out of view.',
    ],
  },
  how: {
    title: 'How to do it',
    steps: [
      'Open a scene, and set its figure as your readers shall see it.',
      'Open “For teachers and editors” below it, press “Embed this figure”, and choose height, language, colours and what the frame may do.',
      'Copy the code into your article.',
    ],
    open: 'Open the story',
    example: 'The code looks like this',
  },
  presets: {
    title: 'Three ways, and one for strict systems',
    auto: 'As high as the figure',
    autoSay:
      'The frame says how high it is, and a script in your page obeys. If your page has a script of Datawrapper, pym.js, iframe-resizer or @newswire/frames, that one does it; otherwise take these lines, once for all frames of a page:',
    fixed: 'Fixed',
    fixedSay:
      'Where scripts are stripped: the frame is 640 pixels high at most, and what does not fit scrolls inside.',
    picture: 'Picture and link',
    pictureSay: 'Where frames are stripped too: newsletters, feeds, print.',
    scripts: 'If only sandbox="allow-scripts" is allowed',
    scriptsSay:
      'The figure runs there too. When you embed it, choose “Scripts only” and “Fixed”, and take only the iframe of the code. Three things differ: the typeface is the device’s, links open no window (whoever presses one sees its address as text), and the height stays as the code has it. The next table says which fits.',
  },
  heights: {
    title: 'Height and weight',
    say: [
      'If your page does not follow the height, write this one into the attribute height, by how wide your column is. Each scene is measured as the story shows it, with title and text, in English and German. In the device’s typeface it may be somewhat higher. A frame that is too low scrolls inside; nothing is lost.',
      '“Fixed” means that it would be higher than 2,500 pixels. Take the fixed height there, height=fixed.',
      'The weight is what a browser fetches at most until the figure stands: in kilobytes, compressed, without fonts. With start=poster it is 80 kB at most and the picture; the rest comes only when pressed.',
    ],
    columns: {
      scene: 'Scene',
      at: (width: number) => `${width} px wide`,
      weight: 'Weight, kB',
    },
    fixed: 'fixed',
  },
  claims: {
    title: 'Five sentences of May 2024, and what shows them',
    say: 'If your article is about the dispute between Elon Musk and WhatsApp, begin with these. A figure shows what a service like that can and cannot see. What WhatsApp does at night, no figure can show.',
    quoted: (text: string) => `“${text}”`,
    translated: 'translated from English',
    open: 'The frame alone',
  },
  scenes: { title: 'All scenes', columns: { scene: 'Scene', id: 'Name', frame: 'Frame' } },
  address: {
    title: 'The address',
    say: 'Everything may be left out. The order does not matter, unknown names are ignored, and what is misspelt is as if it had not been said: with lang=xx the reader’s browser decides. Only scene is different: if no scene has this name, the frame says so and shows no figure. Nothing that a reader does is written into the address.',
    columns: { name: 'Name', values: 'Values', preset: 'Unless said', meaning: 'What it does' },
    none: '–',
    meaning: {
      scene: 'Which scene. Unless said, the first of the story.',
      lang: 'Language. Unless said, the reader’s browser decides.',
      theme: 'Colours. A frame cannot see a switch of your page: set it, or send wsw:set.',
      panel:
        'Which views of a log are shown, separated by commas: contacts, timing, location, records, claims, or all.',
      defences: 'Which defences are on, separated by commas.',
      seed: 'A word that names an invented town, where world is not story.',
      t: 'Seconds of the story that have passed. Unless said, all of it is over.',
      projector: 'Large type and thick lines.',
      observer:
        'Through whose eyes: service, push, wifi, provider, mira, jonas, or as the code that you copy has it.',
      id: 'Under which name heights are reported. Letters, digits, - and _, up to 64.',
      childId: 'The same for pym.js, which adds it.',
      height: 'As high as what it holds, or scrolling inside.',
      chrome:
        'What stands around the figure: title and text, the attribution only, or nothing. With nothing, your article carries the attribution.',
      motion: 'Whether anything moves. auto: as the reader’s system has it.',
      start: 'The figure at once, or a picture that becomes it when pressed.',
      view: 'As the scene shows it, beside a cloud chat, on the map, or with the scene’s question.',
      answers: 'With the scene’s question: 0 without what came out, 1 with it.',
      events: 'Whether your page is told which scene and step are shown.',
      accent: 'A colour in hex for the line at the top. It is changed until it can be read.',
    },
    more: 'The code that you copy may hold more names: they say how the figure is set, and mean the same in the address of the whole page.',
  },
  messages: {
    title: 'Heights and messages',
    say: 'On load, and whenever its height changes by two pixels or more, the frame sends each of these to the page around it. They hold a height and nothing else: no answer, no word that was typed.',
    columns: { message: 'Message', for: 'For' },
    from: 'From the frame to your page',
    for: {
      own: 'your own listener',
      datawrapper: 'Datawrapper’s page script',
      amp: 'AMP and @newswire/frames',
      medium: 'Medium and Embedly',
      pym: 'pym.js, if childId is in the address',
      resizer: 'iframe-resizer, once it has spoken',
      state: 'text that follows the figure, with events=1',
    },
    to: 'From your page to the frame',
    hello: 'asks for the height again',
    set: 'shows something else, by the rules of the address: scene, observer, defences, t or theme',
  },
  parents: {
    title: 'Pages around it',
    say: 'Each row is a test in a real browser, with the real script where its licence allows. The frame itself grows, and the page around must follow.',
    columns: { page: 'Page around', follows: 'As high as the figure' },
    rows: [
      { page: 'Datawrapper’s page script, all three forms', follows: 'yes' },
      { page: 'pym.js 1.3.2, by script and by attribute', follows: 'yes' },
      { page: '@newswire/frames 1.0.0', follows: 'yes' },
      { page: 'iframe-resizer 4.3.9', follows: 'yes, without a sandbox or with allow-same-origin' },
      {
        page: 'iframe-resizer 4.3.9 and sandbox="allow-scripts"',
        follows: 'only with checkOrigin: false',
      },
      { page: 'iframe-resizer 5', follows: 'yes by its messages; its script is not tested here' },
      { page: 'the listener above', follows: 'yes' },
      {
        page: 'nothing but an iframe',
        follows: 'no: take the fixed height, or one of the table above',
      },
    ],
    caveat:
      'iframe-resizer 4 addresses its first message to the origin of the frame’s address. In a sandbox without allow-same-origin the frame no longer has that origin, and the message never arrives. allow-same-origin is safe as long as the figure’s host is not your article’s.',
  },
  privacy: {
    title: 'Data protection',
    items: [
      'The frame collects no personal data, sets no cookie, stores nothing on the device and sends every request to the host that it comes from itself, never to a third party. It gives no reason for a consent banner.',
      'What readers type and guess stays in their browser and is in no address and no message.',
      'Whoever serves the files sees in the server’s log which address asked for which file, as with any page. If you do not want to depend on somebody else’s log, host it yourself.',
    ],
  },
  licence: {
    title: 'Attribution and licence',
    say: 'The texts are under CC BY 4.0, the code is under the MIT licence. The frame carries the attribution. With chrome=none your article must carry it, in this or other words:',
    text: 'CC BY 4.0',
    code: 'Licences of all that is in it',
    cite: 'How to cite it',
    citeSay:
      'Title of the scene, title of the site, author, year, licence, and the address that you embed from. For example:',
    cited: (scene: string, address: string) =>
      `“${scene}”. In: Who Sees What. The Who Sees What maintainers, 2026. Texts: CC BY 4.0, code: MIT. ${address}`,
    fair: 'Call the people and networks what they are: simulated. The encryption is real.',
  },
  host: {
    title: 'Hosting it yourself',
    items: [
      'The built site is a folder of files that works at any path of any host. Copy it to yours.',
      'Frames must be allowed: no X-Frame-Options for embed/, and frame-ancestors * where you set a policy.',
    ],
    oembed:
      'Built with its own address (SITE=https://example.org/who-sees-what/ npm run build), the site has a page for each scene, oembed/<scene>.<language>.html, whose address can be pasted into systems that understand oEmbed.',
  },
  version: {
    title: 'What stays',
    say: (version: number) =>
      `This is version ${version} of the contract. A name or message that stands here keeps its meaning. New ones may come.`,
  },
};
