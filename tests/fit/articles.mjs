// One story in three languages, with what only a language's pack knows: abbreviations, verbs of speech.
export const ARTICLES = [
  `The harbour bridge will reopen to traffic on 4 May, a year after a cargo ship struck its northern pier.

Engineers replaced two spans and strengthened every pier, at a cost of approx. 31 million crowns.

“No ship of that size will ever reach the piers again,” said Ada Lindqvist, the city's chief engineer.

Ferries, which have carried commuters since last spring, will run until the end of the month.

The first cars will cross on Saturday, after a walk over the bridge that is open to all.`,
  `Die Hafenbrücke wird am 4. Mai wieder für den Verkehr geöffnet, ein Jahr nach der Kollision mit einem Frachter.

Bürgerm. Ingrid Falk lobte die Arbeiten, die den Haushalt der Stadt ca. 31 Millionen Kronen gekostet haben.

„Kein Schiff dieser Größe wird die Pfeiler je wieder erreichen“, sagte Ada Lindqvist, die das Bauamt leitet.

Die Fähren, die seit dem Frühjahr die Pendler befördern, fahren noch bis zum Ende des Monats.

Die ersten Autos fahren am Samstag über die Brücke, nach einem Spaziergang, der allen offensteht.`,
  `Le pont du port rouvrira à la circulation le 4 mai, un an après avoir été heurté par un cargo.

Les ingénieurs ont remplacé deux travées et renforcé toutes les piles, pour env. 31 millions de couronnes.

« Aucun navire de cette taille n'atteindra plus jamais les piles », a déclaré Ada Lindqvist, qui dirige les travaux.

Les bacs qui transportent les voyageurs depuis le printemps circuleront jusqu'à la fin du mois.

Les premières voitures passeront samedi, après une promenade sur le pont ouverte à tous les habitants.`,
];
