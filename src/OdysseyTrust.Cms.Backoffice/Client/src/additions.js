// What waits for a sign-in comes first, so that the others see the answer to what was sent again.
import './sign-in-again.js';
import './concurrent-edits.js';
import './left-out.js';
import './two-factor.js';
