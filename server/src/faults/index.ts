export { catalogue as faultCatalogue, type FaultCode } from './catalogue.js';
export { Fault } from './fault.js';
