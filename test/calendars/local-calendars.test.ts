import { calendarsContract } from './contract';
import { localStage } from './local-stage';

calendarsContract('the embedded store', localStage);
