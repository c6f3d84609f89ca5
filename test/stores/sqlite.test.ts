import { join } from 'node:path';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { caseStoreContract } from './case-store.contract';
import { temporaryFolder } from './sqlite/temporary-folder';

const path = join(temporaryFolder(), 'data', 'cases.db');

caseStoreContract('SQLite', () => openSqlite(path));
