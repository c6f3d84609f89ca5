import { cards } from './cards';
import { nb } from '../nb';
export const da = nb;
