// Shows what the server pushes, and opens the page it is about. It keeps nothing and answers for no request.
self.addEventListener('push', (event) => {
  const { title, body, url, tag } = readMessage(event.data);
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      tag,
      data: { url },
      icon: '/favicon.svg',
      badge: '/favicon.svg',
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.url ?? '/notifications'));
});

/** A message that cannot be read is shown all the same: the browser would otherwise say something of its own. */
function readMessage(data) {
  try {
    const { title = 'Heed', body = '', url = '/notifications', tag } = data.json();
    return { title, body, url: inside(url), tag };
  } catch {
    return { title: 'Heed', body: '', url: '/notifications' };
  }
}

/** An address of this Heed alone. */
function inside(url) {
  const address = new URL(url, self.location.origin);
  return address.origin === self.location.origin ? address.pathname + address.search : '/notifications';
}

/** In the window that shows it already, else in a new one. */
async function open(url) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find((window) => window.url === new URL(url, self.location.origin).href);
  return there ? there.focus() : self.clients.openWindow(url);
}
