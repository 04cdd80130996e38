-- upgrade
-- [RT414] mysql can't store the composite type address. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
-- [RT414] mysql can't store the composite type address. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
-- [RT414] mysql can't store the composite type stay. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.

-- downgrade
-- [RT414] mysql can't store the composite type stay. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
-- [RT414] mysql can't store the composite type address. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
-- [RT414] mysql can't store the composite type address. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
