-- h2
create domain Fax as varchar(1) check (value in ('0','1'));
alter table guest alter column fax set data type Fax;

-- h2, reverse
alter table guest alter column fax set data type varchar(40);
drop domain Fax;

-- postgresql
create type Fax as enum ('0','1');
create cast (varchar as Fax) with inout as implicit;
create cast (Fax as varchar) with inout as implicit;
alter table guest alter column fax drop default;
alter table guest alter column fax set data type Fax using cast(fax as Fax);
alter table guest alter column fax set default '0';

-- postgresql, reverse
alter table guest alter column fax drop default;
alter table guest alter column fax set data type varchar(40);
alter table guest alter column fax set default '0';
drop cast (varchar as Fax);
drop cast (Fax as varchar);
drop type Fax;

-- mariadb
alter table guest modify column fax enum ('0','1') default '0';

-- mariadb, reverse
alter table guest modify column fax varchar(40) default '0';

-- mysql
alter table guest modify column fax enum ('0','1') default '0';

-- mysql, reverse
alter table guest modify column fax varchar(40) default '0';

-- sqlite
-- refused: [RT414] sqlite can't store enum Fax('0','1') as a named type. Use an unnamed enumeration instead.

-- sqlite, reverse
-- refused: [RT414] sqlite can't store enum Fax('0','1') as a named type. Use an unnamed enumeration instead.

