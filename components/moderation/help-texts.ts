import { routes } from '@/lib/platform/routes'

/** One task, in Markdown. */
type HelpText = { id: string; title: string; text: string }

/** The tasks of the staff area, in the order of a working day. */
export const helpTexts: HelpText[] = [
  {
    id: 'commencer',
    title: 'Commencer sa journée',
    text: `
Ouvrez [À traiter](${routes.staff}). La page montre ce qui attend une décision : partenariats déposés, inscriptions en attente, actualités proposées, recherches de partenaires, recensements clos sans synthèse, participations déclinées, feuilles de correction à relire, courriels et travaux en échec. Chaque encadré indique le nombre de demandes et l’ancienneté de la plus vieille. Quand la page est vide, tout est fait.

Deux personnes peuvent travailler en même temps. Si une collègue a déjà répondu, le portail le dit et rien n’est envoyé une seconde fois.`,
  },
  {
    id: 'partenariats',
    title: 'Traiter un partenariat',
    text: `
Une collectivité prépare son dossier seule. Vous ne le voyez qu’une fois déposé.

1. Dans [Partenariats](${routes.staffPartnerships}), ouvrez le dossier.
2. Lisez-le en entier. S’il modifie une fiche déjà publiée, chaque réponse qui change est montrée en tête, l’ancienne à côté de la nouvelle ; un signe + ou − marque ce qui entre dans une liste ou en sort. Si le registre lie déjà ces collectivités, un avertissement signale un doublon possible.
3. Choisissez l’une des trois réponses, puis passez au dossier suivant.

# Accepter et publier

La fiche est publiée aussitôt : elle apparaît dans le registre, sur les pages du pays et des collectivités. La collectivité reçoit un courriel avec l’adresse de la fiche ; vous pouvez y ajouter un mot.

# Demander un complément

Dites ce qui manque, simplement : votre message part tel quel. Le dossier revient à la collectivité, qui le corrige et le dépose de nouveau. Ce qu’elle avait écrit est gardé.

# Refuser

Choisissez un motif : sa phrase est envoyée telle quelle, suivie de vos précisions. Le dossier est clos ; la collectivité peut en commencer un autre. Si le dossier peut être corrigé, préférez une demande de complément.

# Corriger ou retirer une fiche publiée

Dans [Fiches du registre](${routes.staffRecords}), cherchez la fiche par un mot de son titre, puis ouvrez-la. L’onglet « Retirées » garde celles qui ont quitté le registre. « Commencer une correction » ouvre une nouvelle version au nom de Cités Unies France : vous la déposez, relisez ce qui change, puis l’acceptez ; les référents sont prévenus. « Retirer la fiche » la sort du registre avec votre motif ; rien n’est effacé, et « Rétablir la fiche » la remet à la même adresse.

# Avant d’accepter, vérifiez

- que le partenaire est une autorité locale, et non un État : la loi ne le permet que par exception (CGCT, art. L. 1115-5) ;
- que le partenariat n’est pas déjà au registre ;
- que les dates se suivent : délibération, signature, transmission au préfet.`,
  },
  {
    id: 'verification',
    title: 'Tenir le registre à jour',
    text: `
Le registre vieillit seul : une fiche est « vérifiée » pendant un an, puis « à vérifier », puis « ancienne ». Trois choses la rajeunissent.

# La vérification annuelle

1. Dans [Vérification annuelle](${routes.staffVerification}), choisissez « Préparer une campagne ». La page montre combien de collectivités recevront un courriel, et lesquelles n’ont pas de compte : téléchargez leur liste pour les appeler.
2. Donnez un titre et une date, ajoutez un mot si vous le souhaitez, cochez la confirmation, lancez. Les courriels partent peu à peu ; une interruption ne fait rien perdre ni doubler.
3. Suivez les réponses. Chaque collectivité répond pour elle-même : l’onglet « Désaccords » montre les partenariats que l’une dit terminés et l’autre non.
4. Des rappels partent d’eux-mêmes 14 et 3 jours avant la fin, à qui n’a pas tout vérifié. « Relancer maintenant » en envoie un de plus, une fois par jour au plus.
5. Fermez la campagne quand elle est finie. Une seule court à la fois ; les anciennes restent lisibles.

« Toujours actif » vérifie la fiche du jour. « A changé » et « Terminé » amènent une nouvelle version, à relire comme les autres dans [Partenariats](${routes.staffPartnerships}).

# Les participations à confirmer

Quand une fiche nomme plusieurs collectivités françaises, les autres reçoivent un courriel pour confirmer. Celles qui [déclinent](${routes.staffConfirmations}) apparaissent dans « À traiter », avec leur explication : « Retirer de la fiche » la corrige aussitôt. Une cheffe de file ne se retire pas ainsi : demandez une nouvelle version aux autres parties.

# Les échéances

[Échéances](${routes.staffDeadlines}) liste les conventions qui finissent dans les six mois, celles qui sont échues, celles qui sont signées sans transmission au préfet, et celles dont les dates manquent. Chaque liste se télécharge. Les parties sont prévenues six, trois et un mois avant la fin, puis quand elle est passée.

Tout cela se fait sans vous, tant que les « Travaux automatiques » de la page [Courriels](${routes.staffMails}) ne sont pas en échec.`,
  },
  {
    id: 'tableur',
    title: 'Corriger le registre au tableur',
    text: `
Pour reprendre beaucoup de fiches d’un coup, passez par [Tableur](${routes.staffImport}).

1. Téléchargez le registre, ou les fiches d’un pays. Le classeur (.xlsx) contient un mode d’emploi et la liste des valeurs admises.
2. Corrigez dans Excel ou LibreOffice : une ligne par fiche. Ne touchez pas aux colonnes Identifiant et Version. Pour ajouter une fiche, écrivez une ligne en bas et laissez ces deux cases vides.
3. Renvoyez le fichier. Le portail compare chaque ligne au registre et ne change rien.
4. Relisez : chaque changement est montré colonne par colonne. Décochez ce que vous ne voulez pas, puis acceptez les lignes cochées. Le reste attend, et la feuille figure dans « À traiter », jusqu’à ce que chaque ligne soit acceptée ou laissée de côté ; « Tout laisser de côté », sous une longue feuille, le fait d’un coup. Les lignes en erreur disent ce qui ne va pas ; corrigez-les dans la feuille et renvoyez-la, les lignes déjà acceptées ne reviendront pas.

Une fiche qui a changé depuis votre téléchargement n’est jamais écrasée : sa ligne est laissée de côté, et il faut télécharger la feuille de nouveau.

Un import se reprend en entier par « Annuler tout l’import », en bas de sa page : chaque fiche retrouve ce qu’elle disait, sauf celles que quelqu’un a modifiées depuis. Les fiches nouvelles quittent le registre.`,
  },
  {
    id: 'apd',
    title: 'Aider à déclarer l’aide publique au développement',
    text: `
Chaque année, du 15 avril au 31 mai d’ordinaire, les collectivités déclarent à l’État leurs dépenses de l’année précédente pour les pays éligibles (CGCT, art. L. 1115-6).

[Déclaration APD](${routes.staffOda}) nomme celles dont le registre connaît des montants pour l’année choisie. Un nom ouvre leur feuille, celle qu’elles voient dans leur espace et qu’elles téléchargent : ce que vous leur lisez au téléphone est ce qu’elles ont sous les yeux.

- **Part connue** : la collectivité est la seule partie française ; le montant est le sien.
- **Part à inscrire** : plusieurs collectivités y prennent part. Le registre ne sait pas qui a payé quoi ; la collectivité l’inscrit elle-même dans le classeur.

Une collectivité absente de la liste n’a peut-être rien écrit au registre : cela ne veut pas dire qu’elle n’a rien dépensé.`,
  },
  {
    id: 'inscriptions',
    title: 'Gérer les inscriptions',
    text: `
Dans [Rencontres](${routes.staffAgenda}), ouvrez une rencontre : la page donne les places prises, les places libres et les délégations.

- **Accepter** confirme toute la délégation. Elle reçoit un courriel avec un fichier pour son agenda.
- **Refuser** demande un motif, envoyé tel quel à la délégation. Ses places redeviennent libres.
- **Revenir sur une décision** reste possible : une délégation refusée peut être acceptée finalement, s’il reste des places, et une confirmation reprise. La délégation en est avertie.
- **Télécharger la liste** donne une ligne par personne, à ouvrir dans Excel. Elle contient des données personnelles : ne la gardez pas au-delà de la rencontre. Chaque téléchargement est noté au journal.

Une délégation en attente garde ses places tant que vous n’avez pas répondu. Le portail ne donne jamais plus de places qu’il n’y en a.

Jusqu’à la clôture, la collectivité peut modifier ou retirer elle-même son inscription.`,
  },
  {
    id: 'actualites',
    title: 'Publier une actualité',
    text: `
Dans [Actualités](${routes.staffNews}), choisissez [Écrire une actualité](${routes.staffNewArticle}) ou ouvrez celle qu’une collectivité propose.

1. Donnez un titre et un résumé de 280 caractères au plus : c’est lui qu’on lit dans les listes.
2. Écrivez le texte. Une ligne vide sépare deux paragraphes ; une ligne qui commence par un tiret fait une liste ; une ligne qui commence par \`##\` fait un titre.
3. Rattachez l’actualité à ses pays, groupes et thèmes : elle apparaîtra sur leurs pages.
4. Enregistrez, relisez l’aperçu, puis choisissez « Publier » dans l’encadré « Décider ».

Une actualité publiée est visible aussitôt. Pour la corriger, ouvrez-la et enregistrez de nouveau. Pour la retirer, archivez-la : elle quitte le site et pourra être publiée de nouveau, à la même adresse et à la même date.

Refuser une actualité proposée demande une raison, envoyée telle quelle à son auteur. Vous pouvez revenir sur un refus en publiant.`,
  },
  {
    id: 'recensements',
    title: 'Tenir un recensement',
    text: `
Un recensement pose aux collectivités vos propres questions sur leurs initiatives dans un ou plusieurs pays.

1. Dans [Recensements](${routes.staffCensuses}), choisissez [Préparer un recensement](${routes.staffNewCensus}) : titre, raison, pays, dernier jour. Pour refaire un recensement passé, ouvrez-le et choisissez « Dupliquer ».
2. Écrivez les questions, dans l’ordre où elles seront lues. Regardez l’aperçu.
3. Ouvrez. Vous voyez d’abord combien de collectivités seront sollicitées et combien de courriels partiront. **Une fois ouvert, le questionnaire ne change plus** : toutes répondent aux mêmes mots. Une erreur ? Closez-le, dupliquez-le et ouvrez la copie.
4. Suivez les réponses, envoyez un rappel, reportez la date au besoin. Après le dernier jour, les réponses sont refusées.
5. Écrivez la synthèse et publiez-la. Les chiffres sont calculés par le portail ; les textes libres ne sont jamais recopiés. Ne nommez personne.

Le téléchargement donne une ligne par collectivité et une colonne par question. Il est noté au journal.`,
  },
  {
    id: 'recherches',
    title: 'Examiner une recherche de partenaire',
    text: `
Une collectivité française dépose sa recherche depuis son espace. Une autorité étrangère l’écrit sans compte, et vous ne la voyez qu’une fois son adresse confirmée.

Dans [Recherches de partenaires](${routes.staffPartnerSearches}), ouvrez-la, puis :

- **Publiez-la**, pour un an d’ordinaire. Elle quitte le site seule après son dernier jour ; son auteur est prévenu un mois avant et peut la renouveler.
- **Refusez-la**, avec une raison envoyée telle quelle. Vous pouvez revenir sur un refus en publiant.
- **Closez-la** plus tard, si elle n’a plus lieu d’être. C’est définitif.

Avant de publier, vérifiez que l’auteur est une autorité locale, que le texte ne nomme personne et qu’il ne demande pas d’argent.

Les messages des visiteurs sont transmis sans montrer l’adresse de l’auteur. Vous n’en voyez que le nombre.`,
  },
  {
    id: 'chercher',
    title: 'Retrouver une fiche, un dossier, une page',
    text: `
- **Une fiche publiée** : dans le [registre](${routes.partnerships}), par un mot, une collectivité ou une autorité partenaire, puis par les filtres.
- **Une fiche à corriger, ou retirée** : dans [Fiches du registre](${routes.staffRecords}), par son titre.
- **Un dossier** : dans [Partenariats](${routes.staffPartnerships}), par collectivité et par objet, onglet par onglet.
- **Une recherche de partenaire** : dans [Recherches de partenaires](${routes.staffPartnerSearches}), par un mot ou une autorité.
- **Tout le reste du site public** : dans la [recherche du portail](${routes.search}), qui lit aussi les pays, les groupes, les rencontres, les actualités et les publications.

Les accents et les majuscules ne comptent pas.`,
  },
  {
    id: 'journal',
    title: 'Lire le journal',
    text: `
Le [journal](${routes.staffJournal}) dit qui a fait quoi, et quand : connexions, dépôts, décisions, exports. Filtrez par action, ou par l’adresse d’une personne. Une ligne mène au dossier ou à l’actualité quand il y en a un.

Personne ne peut modifier ni effacer une ligne, pas même Cités Unies France.`,
  },
  {
    id: 'donnees-ouvertes',
    title: 'Donner le registre à quelqu’un',
    text: `
Une ambassade, un journaliste ou un chercheur demande des chiffres ? Cherchez dans le [registre](${routes.partnerships}), puis téléchargez le résultat : le fichier contient exactement les fiches que la page affiche. L’adresse du fichier garde les filtres : elle peut être envoyée telle quelle, et donnera toujours le registre du jour.

La page [Données ouvertes](${routes.openData}) explique tout à ceux qui réutilisent ces données. Tout ce qui sort est public et sous Licence Ouverte : ni contact, ni dossier en cours, ni fiche archivée.`,
  },
  {
    id: 'courriels',
    title: 'Un courriel en échec',
    text: `
Dans [Courriels](${routes.staffMails}), l’onglet « Échec » montre les courriels qui ne sont pas partis, avec la réponse du serveur.

- **L’adresse est refusée.** Elle est fausse, ou la personne a changé de poste. Joignez la collectivité par un autre moyen ; renvoyer ne servira à rien.
- **Le serveur ne répondait pas.** Le portail a déjà réessayé plusieurs fois. Choisissez « Renvoyer » : le courriel part à nouveau, une seule fois.
- **Tout est en échec.** Le serveur d’envoi du portail est en panne : prévenez la personne qui l’administre. Rien n’est perdu, les courriels attendent.

La décision, elle, est toujours enregistrée, que le courriel soit parti ou non.`,
  },
  {
    id: 'membres',
    title: 'Ce que voient les membres',
    text: `
Chaque collectivité a son espace. Elle y voit ses partenariats, ses dossiers, ses inscriptions, et rien de ceux des autres.

- Son **référent** et ses **agents** écrivent et déposent.
- Ses **élus** lisent.
- Une personne dont le mandat est terminé, ou dont le compte est fermé, ne voit plus rien dès l’instant suivant.

Sur le site public, on ne lit que des noms d’institutions et de fonctions publiques : aucune adresse, aucun nom d’agent.

On se connecte sans mot de passe, par un lien reçu par courriel. Il sert une seule fois et reste valable une heure. Si quelqu’un ne reçoit rien, vérifiez qu’il a un compte et que son courriel n’est pas en échec.`,
  },
]
