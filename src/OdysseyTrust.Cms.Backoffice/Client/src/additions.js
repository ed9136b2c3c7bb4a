import './left-out.js';
import './two-factor.js';
