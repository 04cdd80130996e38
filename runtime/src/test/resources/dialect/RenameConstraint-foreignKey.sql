-- h2
alter table booking rename constraint fk_booking_guest_id to fk_guest;

-- h2, reverse
alter table booking rename constraint fk_guest to fk_booking_guest_id;

-- postgresql
alter table booking rename constraint fk_booking_guest_id to fk_guest;

-- postgresql, reverse
alter table booking rename constraint fk_guest to fk_booking_guest_id;

-- mariadb
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index fk_booking_guest_id;
alter table booking add constraint fk_guest foreign key (guest_id) references guest (id);

-- mariadb, reverse
alter table booking drop foreign key fk_guest;
alter table booking drop index fk_guest;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- mysql
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index fk_booking_guest_id;
alter table booking add constraint fk_guest foreign key (guest_id) references guest (id);

-- mysql, reverse
alter table booking drop foreign key fk_guest;
alter table booking drop index fk_guest;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- sqlite
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 'booking' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ());
create table retort_new (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    constraint pk_booking primary key (id),
    constraint fk_guest foreign key (guest_id) references guest (id)
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
    constraint pk_booking primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id)
);
insert into retort_new (id, guest_id, price)
    select id, guest_id, price from booking;
drop table booking;
pragma legacy_alter_table = on;
alter table retort_new rename to booking;
pragma legacy_alter_table = off;
select json('rows of booking refer to rows that are not there: ' || rowid || ' ' || parent)
    from pragma_foreign_key_check('booking');

