import type { Random } from './random'

/** Every invented name says so; the guard of the bench database looks for it. */
export const SYNTHETIC = '(fictif)'

const STARTS = 'Al Bar Cham Dor Es Fon Gar Hau Lan Mar Mont Nor Or Pli Ro Sar Tour Val Vil Ver'.split(' ')
const MIDDLES = 'a be ci dre lli mo na pe ra ri sa so ta vi zo'.split(' ')
const ENDS = 'bourg court gny lac mont nay ville zac ac eux ières ois elles ette us'.split(' ')
const BEFORE = ['Saint-', 'Sainte-', 'St ', 'La ', 'Le ', 'L’', 'Les ', 'Châtel-', 'Œ', 'É']
const AFTER = ['-sur-Orme', '-en-Plaine', '-les-Bains', '-le-Vieux', '-la-Forêt', '-sous-Bois']

const ABROAD = 'Ka Ba Si To Ou Ma Ni Ko Ti Bou Za Fa Gao Se Dja Kou Lo Mo Ya Te'.split(' ')
const ABROAD_END = 'bougou ké dougou la ya kro ra no burg stadt grad ton iana tia ran mako so gou'.split(' ')

/** Words of the objets of conventions, the usual ones first. */
const SUBJECT_WORDS = `coopération appui eau développement formation jeunesse échanges assainissement accès
éducation culture santé déchets locale gestion potable scolaires services publics agriculture tourisme
gouvernance patrimoine énergie femmes citoyenneté mobilité urbain numérique insertion économie artisanat
bibliothèque forêt climat biodiversité sport francophonie théâtre musées hôpital maternité vaccination
maraîchage élevage pêche transports voirie éclairage solaire cadastre archives état-civil décentralisation
élus agents techniciens jumelage comité collège lycée université apprentissage entrepreneuriat coopératives
irrigation barrages puits latrines compostage recyclage inondations sécheresse reboisement mangrove littoral
montagne port aéroport marché abattoir boulangerie œuvres poésie cinéma radio journalisme festival`
  .split(/\s+/)
  .filter(Boolean)

const SMALL_WORDS = ['de la', 'des', 'pour', 'et', 'à', 'du', 'dans', 'l’']

/** An invented name of a French authority. */
export function frenchName(random: Random): string {
  const before = random.chance(0.25) ? random.pick(BEFORE) : ''
  const middle = random.chance(0.7) ? random.pick(MIDDLES) : ''
  const after = random.chance(0.15) ? random.pick(AFTER) : ''
  return `${before}${random.pick(STARTS)}${middle}${random.pick(ENDS)}${after} ${SYNTHETIC}`
}

/** An invented name of an authority abroad. */
export function foreignName(random: Random): string {
  const middle = random.chance(0.5) ? random.pick(MIDDLES) : ''
  return `${random.pick(ABROAD)}${middle}${random.pick(ABROAD_END)} ${SYNTHETIC}`
}

/** An invented objet: common words often, rare ones seldom. */
export function subject(random: Random): string {
  const parts = Array.from(
    { length: random.between(4, 12) },
    () => `${random.skewed(SUBJECT_WORDS)} ${random.pick(SMALL_WORDS)}`,
  )
  return `${parts.join(' ')} ${random.skewed(SUBJECT_WORDS)}.`
}
