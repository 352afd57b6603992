/**
 * Keeps a figure to the files of its own host, before anything of another could be asked for. A page says so
 * by 'self'; but where an article gives a frame no origin of its own, WebKit takes that for nobody, and the
 * frame stays empty. So the host is called by its name, which only the page knows, by a second policy: a
 * browser holds to both.
 */
export function keepToOwnHost(): void {
  const { protocol, origin } = location;
  if (/^https?:$/u.test(protocol)) {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = [
      `script-src ${origin}`,
      `style-src ${origin}`,
      `img-src ${origin} data:`,
      `font-src ${origin}`,
      `worker-src ${origin} blob:`,
    ].join('; ');
    document.head.append(policy);
  }
}
