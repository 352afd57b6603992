export const timing = {};
