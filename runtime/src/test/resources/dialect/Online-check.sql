-- h2
alter table booking add constraint ck_price check (price > 0);

-- h2, reverse
alter table booking drop constraint ck_price;

-- postgresql
alter table booking add constraint ck_price check (price > 0) not valid;
alter table booking validate constraint ck_price;

-- postgresql, reverse
alter table booking drop constraint ck_price;

-- mariadb
alter table booking add constraint ck_price check (price > 0);

-- mariadb, reverse
alter table booking drop constraint ck_price;

-- mysql
alter table booking add constraint ck_price check (price > 0);

-- mysql, reverse
alter table booking drop check ck_price;

-- sqlite
select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')
    from sqlite_schema where tbl_name = 'booking' collate nocase and (type = 'trigger'
        or type = 'index' and sql is not null and name collate nocase not in ());
create table retort_new (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    constraint pk_booking primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id),
    constraint ck_price check (price > 0)
);
insert into retort_new (id, guest_id, price)
    select id, guest_id, price from booking;
drop table booking;
pragma legacy_alter_table = on;
alter table retort_new rename to booking;
pragma legacy_alter_table = off;

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

