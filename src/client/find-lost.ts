// How to find out whether a task exists whose create got no usable response, as the end of a sentence. Two constants, so
// that a bundle has only that of its API. Unifically has no list of tasks.

export const FIND_LOST_UNIFICALLY = 'wait a minute, then see if the balance of GET /account fell or a callback came';

export const FIND_LOST_GATEAI = 'wait a minute, then look for it in GET /api/me?key=…';
