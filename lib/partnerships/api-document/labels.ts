/** Words of the OpenAPI document. */
export const apiWords = {
  title: 'Registre des partenariats de la coopération décentralisée',
  description: [
    'Lecture libre du registre tenu par Cités Unies France\u00a0: qui coopère avec qui, où, et sur quoi.',
    'Ni clé ni inscription. Réponses en JSON, en UTF-8, lisibles depuis tout site (CORS). Les filtres sont ceux de la page du registre\u00a0; un paramètre inconnu est refusé, jamais ignoré.',
    'Une valeur nulle ou vide veut dire que la source ne le dit pas. Aucune donnée personnelle n’est publiée.',
    'L’adresse porte le numéro de version\u00a0: dans `/api/v1`, des champs peuvent s’ajouter, aucun ne change de sens ni ne disparaît.',
  ].join('\n\n'),
  page: 'Numéro de la page.',
  size: 'Résultats par page.',
  words: 'Mots cherchés dans les noms et les textes, sans tenir compte des accents.',
  repeated: 'Peut être répété\u00a0: une valeur OU l’autre. Les paramètres différents se combinent par ET.',
  unchanged: 'Rien n’a changé depuis la version que nomme If-None-Match.',
  refused:
    'Un paramètre n’existe pas, ou sa valeur n’est pas possible\u00a0; lesquels, dans «\u00a0parametres\u00a0».',
  tooMany: 'Trop de requêtes en une minute.',
  tag: 'Empreinte de la réponse, à renvoyer dans If-None-Match.',
} as const
