export const levels = {};
