/** An invented person of the demonstration. */
export type Person = { email: string; name: string; collectivite?: string }

/** The people of prisma/demo/people.yaml the journeys sign in as. */
export const people = {
  officer: { email: 'accueil@cuf.example.org', name: 'Nadia Perrin' },
  editor: { email: 'redaction@cuf.example.org', name: 'Julien Marchal' },
  angers: { email: 'claire.martin@angers.example.org', name: 'Claire Martin', collectivite: 'Angers' },
  angersElected: { email: 'paul.lemoine@angers.example.org', name: 'Paul Lemoine', collectivite: 'Angers' },
  montreuil: {
    email: 'sonia.belkacem@montreuil.example.org',
    name: 'Sonia Belkacem',
    collectivite: 'Montreuil',
  },
  montreuilAgent: {
    email: 'marc.dupuis@montreuil.example.org',
    name: 'Marc Dupuis',
    collectivite: 'Montreuil',
  },
  alencon: { email: 'alice.gautier@cu-alencon.example.org', name: 'Alice Gautier', collectivite: 'Alençon' },
  illeEtVilaine: {
    email: 'yann.le-goff@ille-et-vilaine.example.org',
    name: 'Yann Le Goff',
    collectivite: 'Ille-et-Vilaine',
  },
  chambery: { email: 'ines.roche@chambery.example.org', name: 'Inès Roche', collectivite: 'Chambéry' },
  cergy: {
    email: 'thomas.nguyen@cergy-pontoise.example.org',
    name: 'Thomas Nguyen',
    collectivite: 'Cergy-Pontoise',
  },
  allier: { email: 'louise.fabre@allier.example.org', name: 'Louise Fabre', collectivite: 'Allier' },
  grenoble: { email: 'karim.haddad@grenoble.example.org', name: 'Karim Haddad', collectivite: 'Grenoble' },
} satisfies Record<string, Person>
