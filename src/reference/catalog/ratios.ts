/** The aspect ratios that a request can have, most used first. */
export const RATIOS = ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9', '9:21', '5:4', '4:5'];
