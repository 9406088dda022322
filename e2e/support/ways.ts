/** How people come: a large screen, a phone, and a browser where script is off or never arrived. */
export const ways = [
  { way: 'on a desktop', use: { viewport: { width: 1280, height: 900 } } },
  { way: 'on a phone', use: { viewport: { width: 360, height: 740 } } },
  { way: 'without script', use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false } },
] as const
