type Who = 'officer' | 'writes' | 'elected' | 'visitor'

/** Who may do what, in the words of the screens; lib/roles-matrix.test.ts is the proof. */
export const helpRights: { what: string; may: Who[] }[] = [
  { what: 'Lire le site public', may: ['officer', 'writes', 'elected', 'visitor'] },
  {
    what: 'Lire les dossiers et les inscriptions de sa collectivité, brouillons compris',
    may: ['writes', 'elected'],
  },
  { what: 'Écrire, déposer ou abandonner un dossier de partenariat', may: ['writes'] },
  { what: 'Vérifier ses partenariats, confirmer une participation', may: ['writes'] },
  { what: 'Inscrire une délégation, la modifier, la retirer', may: ['writes'] },
  { what: 'Proposer une actualité', may: ['writes'] },
  { what: 'Lire les dossiers déposés et les inscriptions de toutes les collectivités', may: ['officer'] },
  { what: 'Accepter ou refuser un dossier, demander un complément', may: ['officer'] },
  { what: 'Lancer, suivre et fermer une vérification annuelle, lire les échéances', may: ['officer'] },
  { what: 'Lire la feuille de déclaration APD de sa collectivité', may: ['writes', 'elected'] },
  { what: 'Lire les feuilles de déclaration APD de toutes les collectivités', may: ['officer'] },
  { what: 'Corriger une fiche, la retirer, la rétablir, importer un tableur', may: ['officer'] },
  { what: 'Accepter ou refuser une inscription, exporter la liste', may: ['officer'] },
  { what: 'Écrire, publier, refuser ou archiver une actualité', may: ['officer'] },
  { what: 'Répondre à un recensement, déposer une recherche de partenaire', may: ['writes'] },
  { what: 'Tenir un recensement, publier sa synthèse, exporter les réponses', may: ['officer'] },
  { what: 'Publier, refuser ou clore une recherche de partenaire', may: ['officer'] },
  {
    what: 'Écrire à l’auteur d’une recherche de partenaire',
    may: ['officer', 'writes', 'elected', 'visitor'],
  },
  { what: 'Lire le journal, renvoyer un courriel', may: ['officer'] },
]
