// Runs before the first paint, from a file because the page forbids inline scripts.
try {
  document.documentElement.dataset.theme = localStorage.getItem('heed.theme') || 'system';
  document.documentElement.dataset.density = localStorage.getItem('heed.density') || 'comfortable';
} catch {
  document.documentElement.dataset.theme = 'system';
}
