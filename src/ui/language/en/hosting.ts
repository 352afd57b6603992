/** For whoever puts the site on a host of their own. */
export const hosting = {
  title: 'Host it yourself',
  lead: 'The built site is a folder of files. Copy it to any web server, at any path; nothing runs there, nothing is set up.',
  build: 'Build it',
  buildSay: 'With Node 20.19 or newer, in the folder of the source:',
  copy: 'Then copy what is in the folder dist to the server. All links in it are relative.',
  crawlers:
    'For search engines there is robots.txt, which allows everything. They read it at the root of a host only: at another path, the one that the host already has there counts.',
  stick: 'Without a server',
  stickSay: (file: string) =>
    `For a USB stick, an attachment or a learning platform there is, in the same folder, ${file}: story and slides, every figure and both languages in one file. It opens with a double click and needs no network. npm run build:single makes it alone.`,
  hosts: 'What hosts read',
  hostsSay:
    'The build writes the same list of headers in the forms that common hosts read. Without them everything works too: each page carries its security policy in itself.',
  columns: { host: 'Host', file: 'File', todo: 'What to do' },
  files: {
    headers: {
      host: 'Netlify, Cloudflare Pages',
      todo: 'Nothing, where the site stands at the root. At another path, write that path before each line that begins with a slash.',
    },
    htaccess: {
      host: 'Apache 2.4',
      todo: 'Nothing, if the server reads this file and has mod_headers.',
    },
    nginx: {
      host: 'nginx',
      todo: 'Include it in the http block, and copy the lines at its top to where the folder is served.',
    },
    vercel: { host: 'Vercel', todo: 'Nothing, where the folder itself is deployed.' },
  },
  list: 'The list',
  listSay: 'What is sent with which file, beside its content.',
  path: 'Path',
  header: 'Header',
  value: 'Value',
  ownPolicy: 'as it stands in the page’s own head',
  offline: 'Without a network',
  offlineSay:
    'After the first visit the browser keeps the whole site, in one version at a time, and checks each file by its hash. A host that changes files on the way (makes pages smaller, puts in scripts) breaks these hashes: the site still works, but not without a network. Switch such changes off. This needs https, or localhost.',
  data: 'What is recorded',
  dataSay:
    'The site sets no cookie and sends nothing. But every server can note who asked it for which file and when: that is metadata too. What your host notes, and for how long, is yours to decide and to say.',
};
