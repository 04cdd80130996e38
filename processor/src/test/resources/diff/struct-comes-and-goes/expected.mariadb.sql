-- upgrade
-- [RT414] mariadb can't store the composite type Address. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
-- [RT414] mariadb can't store the composite type Address. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
-- [RT414] mariadb can't store the composite type Address. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
alter table guest drop column fax;

-- downgrade
-- [RT414] mariadb can't store the composite type Extension. PostgreSQL and Oracle have such types, and Hibernate does not start on another database: remove @Struct.
alter table guest drop column work;
alter table guest drop column others;
alter table guest drop column home;
