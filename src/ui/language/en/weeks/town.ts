export const town = {};
