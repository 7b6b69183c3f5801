import { defineConfig } from 'vite';

export default defineConfig({
  // Files name each other relatively, since a proxy may have them below a prefix; the server completes the page's own.
  base: './',
  build: {
    // Files instead of data: addresses, which the Content-Security-Policy would have to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The notices of the libraries that the wheel passes on.
    license: { fileName: 'LICENSES.md' },
    // Monaco is 3 MB in one piece.
    chunkSizeWarningLimit: 4000,
    // "use client" and its like mean nothing here, yet 100 warnings about them would bury a real one.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
