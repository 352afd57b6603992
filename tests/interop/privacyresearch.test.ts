import { privacyResearch } from './privacyresearch.ts';
import { meets } from './scenarios.ts';

meets(privacyResearch);
