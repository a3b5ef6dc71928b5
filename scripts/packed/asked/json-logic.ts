export { default } from 'json-logic-js';
