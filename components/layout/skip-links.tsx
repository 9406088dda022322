const link =
  'sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-page focus:px-4 focus:py-3 focus:font-semibold focus:shadow-lift'

/** First stops of the keyboard: straight to the content, or to the foot of the page. */
export function SkipLinks() {
  return (
    <nav aria-label="Accès rapide" data-print="hide">
      <a href="#contenu" className={link}>
        Aller au contenu
      </a>
      <a href="#pied-de-page" className={link}>
        Aller au pied de page
      </a>
    </nav>
  )
}
