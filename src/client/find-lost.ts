// How to find out whether a task exists whose create got no usable response, as the end of a sentence. Two constants, so
// that a bundle has only that of its API. Unifically has no list of tasks.

export const FIND_LOST_UNIFICALLY = 'see if the balance of GET /account fell, or a callback came';

export const FIND_LOST_GATEAI = 'look for it in the tasks of GET /api/me';
