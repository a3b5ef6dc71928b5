export { default } from 'chinese-days';
