/** Starts the one file that holds everything: `?surface=present` for a lesson, else the story. */
const asked = new URLSearchParams(location.search).get('surface');
document.documentElement.dataset.surface = asked === 'present' ? 'present' : 'explore';
void import('./main.ts');
