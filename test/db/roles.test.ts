import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('the reader cannot see the working record', async () => {
  await expect(sql`select count(*) from work.cases`.execute(database.reader)).rejects.toThrow(
    /permission denied/,
  );
});
