-- upgrade
-- [RT414] postgresql can't move table guest to crm.guest. Create the table there, copy its rows with op.execute, and drop it.

-- downgrade
-- [RT414] postgresql can't move table crm.guest to guest. Create the table there, copy its rows with op.execute, and drop it.
