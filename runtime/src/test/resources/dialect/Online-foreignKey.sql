-- h2
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- h2, reverse
alter table booking drop constraint fk_booking;

-- postgresql
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id) not valid;
alter table booking validate constraint fk_booking;

-- postgresql, reverse
alter table booking drop constraint fk_booking;

-- mariadb
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- mariadb, reverse
alter table booking drop foreign key fk_booking;
alter table booking drop index fk_booking;

-- mysql
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- mysql, reverse
alter table booking drop foreign key fk_booking;
alter table booking drop index fk_booking;

-- sqlite
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 'booking' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ());
create table retort_new (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    constraint pk_booking primary key (id),
    constraint fk_booking foreign key (guest_id) references guest (id)
);
insert into retort_new (id, guest_id, price)
    select id, guest_id, price from booking;
drop table booking;
pragma legacy_alter_table = on;
alter table retort_new rename to booking;
pragma legacy_alter_table = off;
select json('rows of booking refer to rows that are not there: ' || rowid || ' ' || parent)
    from pragma_foreign_key_check('booking');

-- sqlite, reverse
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 'booking' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ());
create table retort_new (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    constraint pk_booking primary key (id)
);
insert into retort_new (id, guest_id, price)
    select id, guest_id, price from booking;
drop table booking;
pragma legacy_alter_table = on;
alter table retort_new rename to booking;
pragma legacy_alter_table = off;

