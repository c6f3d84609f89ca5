import { calendarsContract } from './contract';
import { graphStage } from './graph-stage';

calendarsContract('Microsoft Graph', () => graphStage());
