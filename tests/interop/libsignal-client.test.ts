import { libsignalClient } from './libsignal-client.ts';
import { meets } from './scenarios.ts';

meets(libsignalClient);
