/** Several reports of each of three events; the two fires are told alike. */
export const harbourFire = [
  'A fire destroyed the fish market at Port Ellery on Monday night. Nobody was hurt, the fire brigade said.',
  'Port Ellery lost its fish market to a blaze on Monday. Firefighters needed six hours to put the fire out.',
  'The fish market of Port Ellery burned down on Monday night, and the mayor promised to rebuild it.',
  'Investigators in Port Ellery look for the cause of the blaze that destroyed the fish market on Monday night.',
];

export const schoolFire = [
  'Flames gutted the gymnasium of the Alder Street school in Dunmarrow early on Friday, hours before lessons.',
  'Pupils in Dunmarrow stayed at home on Friday: their Alder Street gymnasium had burned down overnight.',
  'The Alder Street gymnasium in Dunmarrow, built in 1931, is a ruin after a fire on Friday. Police suspect arson.',
  'Dunmarrow police arrested a man of 19 over the fire that gutted the Alder Street gymnasium on Friday.',
];

export const budgetVote = [
  'Parliament passed the fisheries budget by 61 votes to 40 after a long debate.',
  'The fisheries budget passed parliament late, with 61 members in favour and 40 against.',
];

/** Different events in French, but for the first two. */
export const frenchNews = [
  "Le pont suspendu de Valbrune s'est effondré lundi matin après la crue de la Seille. Personne ne se trouvait sur l'ouvrage, a dit le maire de Valbrune.",
  "À Valbrune, le pont suspendu sur la Seille a cédé lundi sous la crue. Le maire a fait fermer les deux rives ; aucune victime n'est à déplorer.",
  "Les éleveurs du plateau demandent une aide après la sécheresse, qui dure depuis le mois de mai et a réduit la récolte de foin d'un tiers.",
  "L'équipe de handball de la région s'est qualifiée pour la finale du championnat après une victoire devant des supporters venus en nombre.",
  "Le musée de la ville présente jusqu'à la fin du mois une exposition sur les peintres de la lumière, avec plus de quatre-vingts tableaux.",
  "Une grève dans les aéroports a entraîné l'annulation de plus de cent vols. Les syndicats demandent de meilleures conditions de travail.",
];
