import { storageContract } from './contract.js';
import { lowdbPlace } from './place.js';

storageContract('lowdb', lowdbPlace);
