/** Words that tell little of a question, as more than one labelled answer of ten holds them. Made by `training/on-question.ts words`. */
export const OFTEN =
  'app ask back buy call came change come company count customers day end first five four get goes ' +
  'good got half keep know last launch leave line list look make marketing month moved name new next ' +
  'nine nobody number old ones open order page pay people per person phone plan price product put ' +
  'read right said sales say second see sell show signed since site six small somebody something ' +
  'start stop take talk team tell ten thing think three time told twenty two use want week went work ' +
  'write wrong year';
