// Finding elements of the page.
export const root = document.documentElement;
export const one = (selector, within = document) => within.querySelector(selector);
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];
export const opened = ':is(:popover-open, .\\:popover-open)';
