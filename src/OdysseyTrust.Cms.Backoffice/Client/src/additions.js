// The version that a save began from belongs to what is sent again after a sign-in, and what was sent again may meet a newer version.
import './concurrent-edits.js';
import './sign-in-again.js';
import './british-english.js';
import './closed-dialogs.js';
import './left-out.js';
import './reading-only.js';
import './two-factor.js';
