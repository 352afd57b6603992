import { libsignalJs } from './libsignal.ts';
import { meets } from './scenarios.ts';

meets(libsignalJs);
